import { DomainError } from '@guanjia/kernel/DomainError';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/createLog.ts';
import { createMetrics } from '../src/createMetrics.ts';
import { type HttpServer, type HttpServerOptions, startHttpServer } from '../src/startHttpServer.ts';

const log = createLog({ name: 'test', level: 'silent' });
let isReady = true;
const options: HttpServerOptions = {
  host: '127.0.0.1',
  port: 0,
  log,
  metrics: createMetrics('test'),
  ready: () => (isReady ? Promise.resolve({ database: 'up' }) : Promise.reject(new Error('no database'))),
  routes: {
    'POST /echo': async ({ readBody, send }) => send(200, { length: (await readBody(10)).length }),
    'GET /refusal': () => Promise.reject(new DomainError('PROJECT_NOT_FOUND', { field: 'id' })),
    'GET /fault': () => {
      throw new Error('a secret of ours');
    },
    'GET /files/*': ({ url, send }) => send(200, url.pathname),
  },
};
let server: HttpServer;

beforeAll(async () => {
  server = await startHttpServer(options);
});
afterAll(() => server.stop());

const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);

describe('the HTTP shell', () => {
  it('says how it is', async () => {
    expect((await get('/health')).status).toBe(200);
    expect(await (await get('/ready')).json()).toEqual({ status: 'ready', database: 'up' });
    isReady = false;
    const notReady = await get('/ready');
    expect([notReady.status, await notReady.json()]).toEqual([503, { status: 'not ready', reason: 'no database' }]);
    isReady = true;
    await get('/files/a/b');
    expect(await (await get('/metrics')).text()).toMatch(
      /http_request_seconds_count\{.*route="GET \/files\/\*",status="200"\} 1/,
    );
  });

  it('answers routes, prefixes and nothing else', async () => {
    expect(await (await get('/files/a/b')).text()).toBe('/files/a/b');
    expect((await get('/nowhere')).status).toBe(404);
    expect((await get('/refusal', { method: 'DELETE' })).status).toBe(404);
  });

  it('turns a refusal into its status and body, and hides a fault', async () => {
    const refusal = await get('/refusal');
    expect(refusal.status).toBe(404);
    expect(await refusal.json()).toMatchObject({
      errors: [{ extensions: { code: 'PROJECT_NOT_FOUND', field: 'id' } }],
    });
    const fault = await get('/fault');
    const text = await fault.text();
    expect([fault.status, text.includes('secret'), text.includes('INTERNAL_FAULT')]).toEqual([500, false, true]);
  });

  it('takes no more of a body than the limit', async () => {
    expect(await (await get('/echo', { method: 'POST', body: '1234567890' })).json()).toEqual({ length: 10 });
    const tooLong = await get('/echo', { method: 'POST', body: '12345678901' });
    expect(tooLong.status).toBe(400);
  });

  it('keeps a good request id and replaces a bad one', async () => {
    const id = 'request-12345';
    expect((await get('/health', { headers: { 'x-request-id': id } })).headers.get('x-request-id')).toBe(id);
    expect((await get('/health', { headers: { 'x-request-id': 'a b' } })).headers.get('x-request-id')).not.toBe('a b');
  });

  it('says clearly that a port is taken', async () => {
    const metrics = createMetrics('second');
    await expect(startHttpServer({ ...options, metrics, port: server.port })).rejects.toThrow(
      `Port ${server.port} on 127.0.0.1 is taken by another process.`,
    );
  });
});
