import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createLog } from '../src/createLog.ts';
import { defineQueue, jobIdOf } from '../src/defineQueue.ts';
import { startEmbeddedPostgres } from '../src/embeddedPostgres.ts';
import { openFlow } from '../src/openFlow.ts';
import { openQueue } from '../src/openQueue.ts';
import { openWorker } from '../src/openWorker.ts';
import type { QueueConnection } from '../src/queueConnection.ts';
import { findProgram } from '../src/testing/findProgram.ts';
import { freePort } from '../src/testing/freePort.ts';
import { stopChild } from '../src/testing/stopChild.ts';
import { testDatabaseUrl } from '../src/testing/testDatabaseUrl.ts';
import { testServices } from '../src/testing/testServices.ts';
import { describeFlow } from './describeFlow.ts';
import { defineTestQueue, describeQueue, type LegData, newLeg } from './describeQueue.ts';

const log = createLog({ name: 'test', level: 'silent' });
const { postgresUrl, redisUrl } = testServices();
const within = { timeout: 15_000, interval: 50 };

describe('names and ids', () => {
  const data = z.object({ leg: z.string() });
  const shape = { data, attempts: 3, backoff: { delayMs: 1, jitter: 0 } };

  it('are refused where BullMQ would misread them', () => {
    expect(() => defineQueue({ ...shape, name: 'a:b', jobId: ({ leg }) => leg })).toThrow(TypeError);
    const queue = defineQueue({ ...shape, name: 'legs', jobId: ({ leg }) => leg });
    for (const leg of ['', 'a:b', '42', '-1', '0']) expect(() => jobIdOf(queue, { leg })).toThrow(TypeError);
    expect(jobIdOf(queue, { leg: 'a-1' })).toBe('a-1');
  });
});

function describeAll(name: string, connection: QueueConnection): void {
  describeQueue(name, connection);
  describeFlow(name, connection);
}

describeAll('embedded', { kind: 'postgres', url: testDatabaseUrl(), schema: 'public' });
describe.skipIf(postgresUrl === null)('with PostgreSQL', () => {
  describeAll('PostgreSQL', { kind: 'postgres', url: postgresUrl ?? '', schema: 'bullmq' });
});
describe.skipIf(redisUrl === null)('with Redis', () => {
  describeAll('Redis', { kind: 'redis', url: redisUrl ?? '' });
});

describe('a server that goes away', () => {
  it('fails an add at once and is found again: embedded PostgreSQL', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'queue-'));
    onTestFinished(() => rm(dataFolder, { recursive: true, force: true }));
    expect(
      await legsAroundAnOutage({
        connectionAt: (port) => ({
          kind: 'postgres',
          url: `postgres://postgres@127.0.0.1:${port}/postgres`,
          schema: 'public',
        }),
        startAt: (port) => startEmbeddedPostgres({ dataFolder, port }),
      }),
    ).toEqual(['before', 'after']);
  });

  it.skipIf(redisUrl === null)('fails an add at once and is found again: Redis', async () => {
    expect(
      await legsAroundAnOutage({
        connectionAt: (port) => ({ kind: 'redis', url: `redis://127.0.0.1:${port}` }),
        startAt: (port) => Promise.resolve(startRedisAt(port)),
      }),
    ).toEqual(['before', 'after']);
  });
});

describe.skipIf(postgresUrl === null)('on a new database of PostgreSQL', () => {
  it('many queues and workers that start together make the tables once, and keep few connections', async () => {
    const url = await createDatabase();
    const connection: QueueConnection = { kind: 'postgres', url, schema: 'bullmq' };
    const definitions = Array.from({ length: 5 }, () => defineTestQueue(1));
    const queues = await Promise.all(definitions.map((definition) => openQueue(definition, connection, { log })));
    const done: string[] = [];
    const process = async ({ leg }: { leg: string }): Promise<void> => void done.push(leg);
    const workers = await Promise.all(
      definitions.map((definition) => openWorker(definition, process, connection, { log, concurrency: 8 })),
    );
    const perQueue = 20;
    const adding = queues.flatMap((queue) => Array.from({ length: perQueue }, () => queue.add(newLeg())));
    await Promise.all(adding);
    await expect.poll(() => done.length, within).toBe(queues.length * perQueue);
    // two for a queue; two and one to listen for a worker; one to ask
    expect(await connectionsOf(url)).toBeLessThanOrEqual(5 * 2 + 5 * 3 + 1);
    await Promise.all([...workers, ...queues].map((one) => one.close()));
    await expect.poll(() => connectionsOf(url), within).toBe(1);
  });
});

interface Server {
  readonly connectionAt: (port: number) => QueueConnection;
  readonly startAt: (port: number) => Promise<{ stop(): Promise<void> }>;
}

/** What is done of two jobs, one added before the server stops and one added after it has started again. */
async function legsAroundAnOutage({ connectionAt, startAt }: Server): Promise<readonly string[]> {
  const port = await freePort();
  const connection = connectionAt(port);
  const definition = defineTestQueue(1);
  const [queue, flow] = await Promise.all([
    openQueue(definition, connection, { log }),
    openFlow(defineTestQueue(1), definition, connection, { log }),
  ]);
  onTestFinished(() => queue.close());
  onTestFinished(() => flow.close());
  const everyWay = (data: LegData) => [
    queue.add(data),
    queue.addMany([{ data }]),
    queue.forget([data]),
    flow.add({ parent: newLeg(), children: [{ data }] }),
  ];
  await expectUnavailable(everyWay(newLeg()));

  const first = await startAt(port);
  const done: string[] = [];
  const worker = await openWorker(definition, async ({ text }) => void done.push(text), connection, { log });
  onTestFinished(() => worker.close());
  const [before, after] = [newLeg('before'), newLeg('after')];
  await expect.poll(() => isAdded(queue.add(before)), within).toBe(true);
  await expect.poll(() => done, within).toEqual(['before']);

  await first.stop();
  const asked = performance.now();
  await expectUnavailable(everyWay(after));
  expect(performance.now() - asked).toBeLessThan(2_000);

  const second = await startAt(port);
  onTestFinished(() => second.stop());
  await expect.poll(() => isAdded(flow.add({ parent: newLeg(), children: [{ data: after }] })), within).toBe(true);
  await expect.poll(() => done.length, within).toBe(2);
  return done;
}

async function expectUnavailable(asked: readonly Promise<void>[]): Promise<void> {
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ status: 'rejected', reason: { code: 'QUEUE_UNAVAILABLE' } });
}

async function isAdded(adding: Promise<void>): Promise<boolean> {
  return adding.then(
    () => true,
    () => false,
  );
}

function startRedisAt(port: number): { stop(): Promise<void> } {
  const program = findProgram('redis-server', process.env['PATH'] ?? '') ?? '';
  const child = spawn(program, ['--port', String(port), '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
    cwd: '/',
  });
  return { stop: () => stopChild(child, 'SIGTERM') };
}

async function createDatabase(): Promise<string> {
  const name = `queue_${newId().replaceAll('-', '')}`;
  await ask(postgresUrl ?? '', `CREATE DATABASE ${name}`);
  const url = new URL(postgresUrl ?? '');
  url.pathname = name;
  return url.href;
}

async function connectionsOf(url: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()';
  const [row] = await ask(url, sql);
  return z.object({ n: z.number() }).parse(row).n;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
