import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { createQueueBoard, type QueueBoard } from '@guanjia/runtime/createQueueBoard';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queueBoardRoutes } from '../../subgraphs/exchange/src/jobs/queueBoardRoutes.ts';
import { createLocalIdentity } from '../src/identity/createLocalIdentity.ts';
import { createQueueBoardSource, type QueueBoardSource } from '../src/wire/createQueueBoardSource.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { startPeer } from './kit/startPeer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const log = createLog({ name: 'exchange', level: 'silent' });
const key = 'key-of-the-exchange-in-tests';
const now = () => new Date();

/** The exchange's real route and board, over a queue in the embedded database. */
describe('the board of queues', () => {
  let board: QueueBoard;
  let exchange: HttpServer;
  let source: QueueBoardSource;
  let gateway: TestGateway;

  beforeAll(async () => {
    const connection = { kind: 'postgres', url: testDatabaseUrl(), schema: 'public' } as const;
    board = createQueueBoard({ basePath: '/queues', queues: [{ name: 'handoff-legs', connection }], log });
    exchange = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log,
      metrics: createMetrics('exchange'),
      ready: async () => ({}),
      routes: queueBoardRoutes({ board, ownKey: key, now }),
    });
    source = createQueueBoardSource({ url: exchange.url, key, now });
    gateway = await startTestGateway({ queueBoard: source });
  });
  afterAll(async () => {
    await gateway.stop();
    await source.close();
    await exchange.stop();
    await board.close();
  });

  const asBrowser = { accept: 'text/html,application/xhtml+xml' };
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}${path}`, { headers, redirect: 'manual' });
  const as = async (persona: string, lifeSeconds?: number) => ({
    authorization: `Bearer ${await gateway.tokenOf(persona, lifeSeconds)}`,
  });
  const signIn = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/queues/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
      redirect: 'manual',
    });

  it('is not for nobody', async () => {
    for (const path of ['/queues/', '/queues/api/queues', '/queues/static/favicon.ico']) {
      const response = await get(path);
      expect({ path, status: response.status }).toEqual({ path, status: 401 });
      expect((await jsonOf(response)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('is for supervisors only', async () => {
    for (const persona of ['steward', 'service-room', 'owner']) {
      const response = await get('/queues/api/queues', await as(persona));
      expect({ persona, status: response.status }).toEqual({ persona, status: 403 });
      expect((await jsonOf(response)).errors[0].extensions).toMatchObject({
        code: 'FORBIDDEN',
        accepted: ['SUPERVISOR'],
      });
    }
    expect((await get('/queues/', await as('supervisor', -60))).status).toBe(401);
  });

  it('shows a supervisor its page, its files and what is in the queues', async () => {
    const supervisor = await as('supervisor');
    const response = await get('/queues/', { ...supervisor, ...asBrowser });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const page = await response.text();
    expect(page).toContain('<base href="/queues/"');
    expect(page).not.toMatch(/(?:https?:)?\/\/[\w-]+\.[\w.]+/);
    const files = [...page.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, path]) => path as string);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const asset = await get(`/queues/${file}`, supervisor);
      expect({ file, status: asset.status }).toEqual({ file, status: 200 });
      expect(asset.headers.get('content-type')).toMatch(/javascript|css|svg|png/);
      expect((await asset.arrayBuffer()).byteLength).toBe(Number(asset.headers.get('content-length') ?? Number.NaN));
    }
    const { queues } = await jsonOf(await get('/queues/api/queues?activeQueue=handoff-legs&page=1', supervisor));
    expect(queues).toMatchObject([{ name: 'handoff-legs', readOnlyMode: true }]);
    expect((await get('/queues/static/nothing.js', supervisor)).status).toBe(404);
  });

  it('takes no change', async () => {
    const headers = await as('supervisor');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${gateway.url}/queues/api/queues/handoff-legs/pause`, { method, headers });
      expect({ method, status: response.status }).toEqual({ method, status: 405 });
    }
  });

  describe('in a browser', () => {
    it('asks for a token, on a page that loads nothing', async () => {
      const response = await get('/queues', asBrowser);
      expect(response.status).toBe(200);
      const page = await response.text();
      expect(page).toContain('请粘贴访问令牌');
      expect(page).not.toMatch(/<script|<link|<img|https?:/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      const inside = await get('/queues/queue/handoff-legs', asBrowser);
      expect(inside.status).toBe(401);
      expect(await inside.text()).toContain('请先登录');
    });

    it('keeps the token in a cookie that ends with it, and lets the supervisor in', async () => {
      const token = await gateway.tokenOf('supervisor', 600);
      const response = await signIn(new URLSearchParams({ token: ` Bearer ${token}\n` }).toString(), {
        'sec-fetch-site': 'same-origin',
      });
      expect([response.status, response.headers.get('location')]).toEqual([303, '/queues/']);
      const cookie = response.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^guanjia_queues=[\w.-]+; Path=\/queues; HttpOnly; SameSite=Strict; Max-Age=(59\d|600)$/);
      const kept = { cookie: `other=1; ${cookie.split(';')[0]}` };
      expect((await get('/queues/', { ...asBrowser, ...kept })).status).toBe(200);
      expect((await get('/queues/api/queues', kept)).status).toBe(200);
      const home = await get('/queues', kept);
      expect([home.status, home.headers.get('location')]).toEqual([302, '/queues/']);
      expect((await get('/queues/api/queues', { ...kept, ...(await as('steward')) })).status).toBe(403);
    });

    it('is the way to the queues only, not to the graph', async () => {
      gateway.approval.asked.length = 0;
      const { errors } = await gateway.ask('{ projects { name } }', {
        headers: { cookie: `guanjia_queues=${await gateway.tokenOf('supervisor')}` },
      });
      expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
    });

    it('wants TLS unless both ends are on this machine', async () => {
      const source = { headers: { host: 'graph.example.gov.cn' } } as never;
      const { sessionCookie } = await import('../src/wire/sessionCookie.ts');
      const session = { token: 'a.b.c', expiresAt: null, now: now() };
      expect(sessionCookie(source, session)).toBe(
        'guanjia_queues=a.b.c; Path=/queues; HttpOnly; SameSite=Strict; Secure',
      );
      for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000'])
        expect(sessionCookie({ headers: { host } } as never, session)).not.toContain('Secure');
      for (const token of ['a'.repeat(3_901), 'a b', 'a;b', 'a\r\nb'])
        expect(() => sessionCookie(source, { ...session, token })).toThrow(
          expect.objectContaining({ code: 'BAD_INPUT' }),
        );
    });

    it.each([
      ['of a steward', async () => gateway.tokenOf('steward'), 403, '您没有此项操作的权限'],
      ['that has expired', async () => gateway.tokenOf('supervisor', -60), 401, '请先登录'],
      ['that is none', async () => 'nonsense', 401, '请先登录'],
    ])('keeps no token %s', async (_, make, status, reason) => {
      const response = await signIn(new URLSearchParams({ token: await make() }).toString());
      expect(response.status).toBe(status);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).toContain(reason);
    });

    it('refuses an empty form, another media type and a form of another site', async () => {
      expect((await signIn('token=')).status).toBe(400);
      expect((await signIn('{"token":"x"}', { 'content-type': 'application/json' })).status).toBe(400);
      const token = await gateway.tokenOf('supervisor');
      const elsewhere = await signIn(`token=${token}`, { 'sec-fetch-site': 'cross-site' });
      expect([elsewhere.status, elsewhere.headers.get('set-cookie')]).toEqual([403, null]);
    });
  });

  it('opens itself where AUTH is off', async () => {
    const open = await startTestGateway({ queueBoard: source, identity: createLocalIdentity() });
    expect((await fetch(`${open.url}/queues`)).status).toBe(200);
    expect((await fetch(`${open.url}/queues/api/queues`)).status).toBe(200);
    await open.stop();
  });

  it('does not exist without an exchange', async () => {
    const alone = await startTestGateway({ exchange: null, queueBoard: null });
    for (const path of ['/queues', '/queues/']) expect((await fetch(`${alone.url}${path}`)).status).toBe(404);
    await alone.stop();
  });
});

describe('the exchange behind the board', () => {
  const question = { path: '/queues/', headers: {} };
  const supervisor = { subject: 's', name: '督导员', roles: ['SUPERVISOR'], regions: [] } as never;

  it('is asked for the person, without the person’s token', async () => {
    const seen: Record<string, unknown>[] = [];
    const peer = await startPeer((request, response) => {
      seen.push({ ...request.headers });
      response.end('page');
    });
    const source = createQueueBoardSource({ url: peer.url, key, now });
    const gateway = await startTestGateway({ queueBoard: source });
    const token = await gateway.tokenOf('supervisor');
    const headers = { authorization: `Bearer ${token}`, cookie: `guanjia_queues=${token}` };
    expect(await (await fetch(`${gateway.url}/queues/x?y=z`, { headers })).text()).toBe('page');
    const principal = JSON.parse(Buffer.from(String(seen[0]?.['x-guanjia-principal']), 'base64url').toString());
    expect(principal).toMatchObject({ subject: 'demo-supervisor-weifang', roles: ['SUPERVISOR'] });
    expect(JSON.stringify(seen)).not.toContain(token);
    await gateway.stop();
    await source.close();
    await peer.stop();
  });

  it.each([
    ['refuses our signature', 401, 60_000, 'DEPARTMENT_UNAVAILABLE'],
    ['is too slow', null, 200, 'DEPARTMENT_TIMEOUT'],
  ])('is named when it %s', async (_, status, deadlineMs, code) => {
    const peer = await startPeer((_request, response) => {
      if (status !== null) response.writeHead(status).end('secret');
    });
    const source = createQueueBoardSource({ url: peer.url, key, now, deadlineMs });
    await expect(source.read({ ...question, principal: supervisor })).rejects.toMatchObject({
      code,
      detail: { department: 'exchange' },
    });
    await source.close();
    await peer.stop();
  });

  it('is named when it is away', async () => {
    const peer = await startPeer(() => {});
    await peer.stop();
    const source = createQueueBoardSource({ url: peer.url, key, now });
    const asked = source.read({ ...question, principal: supervisor });
    await expect(asked).rejects.toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE' });
    await source.close();
  });
});
