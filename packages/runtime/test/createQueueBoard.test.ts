import { newId } from '@guanjia/kernel/newId';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../src/createLog.ts';
import { createMetrics } from '../src/createMetrics.ts';
import { createQueueBoard, type QueueBoard } from '../src/createQueueBoard.ts';
import { openQueue, type Queue } from '../src/openQueue.ts';
import { openWorker, type QueueWorker } from '../src/openWorker.ts';
import type { QueueConnection } from '../src/queueConnection.ts';
import { type HttpServer, startHttpServer } from '../src/startHttpServer.ts';
import { freePort } from '../src/testing/freePort.ts';
import { testDatabaseUrl } from '../src/testing/testDatabaseUrl.ts';
import { testServices } from '../src/testing/testServices.ts';
import { defineTestQueue, type LegData, newLeg } from './describeQueue.ts';

const log = createLog({ name: 'test', level: 'silent' });
const { postgresUrl, redisUrl } = testServices();

async function serve(board: QueueBoard): Promise<HttpServer> {
  return startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics: createMetrics(`board-${newId()}`),
    ready: async () => ({}),
    routes: { 'GET /queues/*': board.route, 'PUT /queues/*': board.route },
  });
}

function describeBoard(name: string, connection: QueueConnection): void {
  describe(`the board of queues on ${name}`, () => {
    const definition = defineTestQueue(1);
    const [dead, waiting] = [newLeg('fails'), newLeg()];
    const knowsWorkers = connection.kind === 'redis';
    let queue: Queue<LegData>;
    let worker: QueueWorker;
    let board: QueueBoard;
    let server: HttpServer;

    beforeAll(async () => {
      queue = await openQueue(definition, connection, { log });
      await queue.addMany([{ data: dead }, { data: waiting, delayMs: 1_000_000, priority: 7 }]);
      worker = await openWorker(definition, () => Promise.reject(new Error('供水公司 says no')), connection, { log });
      await vi.waitFor(async () => expect(await queue.stateOf(dead)).toBe('failed'), 10_000);
      board = createQueueBoard({ basePath: '/queues', queues: [{ name: definition.name, connection }], log });
      server = await serve(board);
    });
    afterAll(async () => {
      await server.stop();
      await board.close();
      await worker.close();
      await queue.close();
    });

    const get = (path: string, init?: RequestInit) => fetch(`${server.url}/queues${path}`, init);
    const json = async (path: string): Promise<any> => {
      const response = await get(path);
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      expect(response.headers.get('cache-control')).toBe('no-store');
      return response.json();
    };

    it('is a page that names no place outside, and forbids the browser to go there', async () => {
      for (const path of ['/', `/queue/${definition.name}`, `/queue/${definition.name}/${dead.leg}`]) {
        const response = await get(path);
        expect({ path, status: response.status }).toEqual({ path, status: 200 });
        expect(response.headers.get('content-type')).toContain('text/html');
        const page = await response.text();
        expect(page).toContain('<base href="/queues/"');
        expect(page).toContain('材料交接队列');
        expect(page).not.toMatch(/(?:https?:)?\/\/[\w-]+\.[\w.]+/);
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'self'");
        expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      }
    });

    it('has every file that the page loads, with its type', async () => {
      const page = await (await get('/')).text();
      const files = [...page.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, path]) => path as string);
      expect(files.length).toBeGreaterThan(4);
      for (const file of [...files, 'static/locales/zh-CN/messages.json']) {
        const response = await get(`/${file}`);
        expect({ file, status: response.status }).toEqual({ file, status: 200 });
        expect(response.headers.get('content-type')).toMatch(/javascript|css|svg|png|icon|json/);
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
      }
      expect((await get('/static/nothing.js')).status).toBe(404);
      expect((await get('/static/..%2f..%2fpackage.json')).status).toBe(404);
    });

    it('shows counts, jobs and why one is dead', async () => {
      const { queues } = await json(`/api/queues?activeQueue=${definition.name}&status=latest&page=1&jobsPerPage=10`);
      expect(queues).toEqual([
        expect.objectContaining({
          name: definition.name,
          readOnlyMode: true,
          hasWorkers: knowsWorkers ? true : null,
          counts: expect.objectContaining({ failed: 1, delayed: 1, active: 0 }),
        }),
      ]);
      expect(queues[0].jobs.map(({ id }: { id: string }) => id).toSorted()).toEqual([dead.leg, waiting.leg].toSorted());
      const { job, status } = await json(`/api/queues/${definition.name}/${dead.leg}`);
      expect({ job, status }).toMatchObject({
        status: 'failed',
        job: { failedReason: '供水公司 says no', data: dead },
      });
      expect(await json('/api/redis/stats')).toMatchObject({ version: expect.any(String) });
      if (knowsWorkers) expect((await json(`/api/queues/${definition.name}/workers`)).workers).toHaveLength(1);
      await json(`/api/queues/${definition.name}/metrics`);
      await json(`/api/queues/${definition.name}/${dead.leg}/flow?root=node`);
      await json(`/api/queues/${definition.name}/${dead.leg}/logs`);
      await json('/api/job-schedulers');
    });

    it('changes nothing', async () => {
      for (const path of [
        `/api/queues/${definition.name}/${dead.leg}/retry`,
        `/api/queues/${definition.name}/${dead.leg}/clean`,
        `/api/queues/${definition.name}/pause`,
        `/api/queues/${definition.name}/empty`,
        `/api/queues/${definition.name}/obliterate`,
      ])
        expect({ path, status: (await get(path, { method: 'PUT' })).status }).toEqual({ path, status: 405 });
      await get('/api/queues/pause', { method: 'PUT' });
      expect((await json('/api/queues')).queues[0].isPaused).toBe(false);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 1, failed: 1 });
    });
  });
}

describeBoard('embedded', { kind: 'postgres', url: testDatabaseUrl(), schema: 'public' });
describe.skipIf(postgresUrl === null)('with PostgreSQL', () => {
  describeBoard('PostgreSQL', { kind: 'postgres', url: postgresUrl ?? '', schema: 'bullmq' });
});
describe.skipIf(redisUrl === null)('with Redis', () => {
  describeBoard('Redis', { kind: 'redis', url: redisUrl ?? '' });
});

describe('the board of a server that is away', () => {
  it('says so in our words', async () => {
    const connection: QueueConnection = { kind: 'redis', url: `redis://127.0.0.1:${await freePort()}` };
    const board = createQueueBoard({ basePath: '/queues', queues: [{ name: 'legs', connection }], log });
    const server = await serve(board);
    const response = await fetch(`${server.url}/queues/api/queues`);
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'QUEUE_UNAVAILABLE', queue: 'legs' } }] },
    ]);
    await server.stop();
    await board.close();
  });
});

describe.skipIf(postgresUrl === null)('the board of a database that goes away', () => {
  it('tells the reader no more than that', async () => {
    const name = `board_${newId().replaceAll('-', '')}`;
    const url = new URL(postgresUrl ?? '');
    const admin = new Client(url.href);
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    url.pathname = name;
    const connection: QueueConnection = { kind: 'postgres', url: url.href, schema: 'bullmq' };
    const board = createQueueBoard({ basePath: '/queues', queues: [{ name: 'legs', connection }], log });
    const server = await serve(board);
    expect((await fetch(`${server.url}/queues/api/queues`)).status).toBe(200);
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    const response = await fetch(`${server.url}/queues/api/queues`);
    const text = await response.text();
    expect([response.status, text.includes('QUEUE_UNAVAILABLE'), text.includes(name)]).toEqual([503, true, false]);
    await server.stop();
    await board.close();
    await admin.end();
  });
});

describe('a board that nobody looks at', () => {
  it('connects to nothing and closes', async () => {
    const connection: QueueConnection = { kind: 'redis', url: 'redis://127.0.0.1:1' };
    await createQueueBoard({ basePath: '/queues', queues: [{ name: 'legs', connection }], log }).close();
    expect(globalThis.Response.name).toBe('Response');
  });
});
