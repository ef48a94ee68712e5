import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/createLog.ts';
import { createMetrics } from '../src/createMetrics.ts';
import { type HttpExchange, type HttpServer, type HttpServerOptions, startHttpServer } from '../src/startHttpServer.ts';

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

/** Writes zeros as long as the server takes them, up to so many; what it answered, and how much had been written by then. */
function pour(url: string, headers: Record<string, string | number>, totalBytes: number) {
  return new Promise<{ status: number | undefined; answer: string; written: number }>((resolve, reject) => {
    const piece = Buffer.alloc(65_536);
    let written = 0;
    let answered = false;
    const upload = request(url, { method: 'POST', headers }, (response) => {
      answered = true;
      let answer = '';
      response.on('data', (part) => {
        answer += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, answer, written }));
    });
    upload.on('error', (cause) => {
      if (!answered) reject(cause);
    });
    const write = (): void => {
      while (written < totalBytes && !upload.destroyed) {
        const part = piece.subarray(0, totalBytes - written);
        written += part.length;
        if (!upload.write(part)) {
          upload.once('drain', write);
          return;
        }
      }
      upload.end();
    };
    write();
  });
}

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
      /http_request_seconds_count\{route="GET \/files\/\*",status="200".*\} 1/,
    );
  });

  it('answers routes, prefixes and nothing else', async () => {
    expect(await (await get('/files/a/b')).text()).toBe('/files/a/b');
    expect((await get('/nowhere')).status).toBe(404);
    const other = await get('/refusal', { method: 'DELETE' });
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET']);
    expect(await other.json()).toMatchObject({
      errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED', value: 'DELETE', accepted: ['GET'] } }],
    });
    expect((await get('/files/a', { method: 'PUT' })).headers.get('allow')).toBe('GET');
  });

  it.each(['//', '//x/health', '/%', 'http://[', '*'])('lives on when it is asked for %s', async (path) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, method: 'OPTIONS' }).end();
    const [response] = await once(asked, 'response');
    expect(response.resume().statusCode).toBe(404);
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

  it.each([
    ['of a told length', { 'content-length': 64_000_000 }],
    ['of an untold length', { 'transfer-encoding': 'chunked' }],
  ])('refuses a long body %s without reading it to its end, and the caller hears why', async (_, headers) => {
    const { status, answer, written } = await pour(`${server.url}/echo`, headers, 64_000_000);
    expect([status, JSON.parse(answer)]).toMatchObject([400, { errors: [{ extensions: { field: 'body' } }] }]);
    expect(written).toBeLessThan(16_000_000);
  });

  it('keeps a good request id and replaces a bad one', async () => {
    const id = 'request-12345';
    expect((await get('/health', { headers: { 'x-request-id': id } })).headers.get('x-request-id')).toBe(id);
    expect((await get('/health', { headers: { 'x-request-id': 'a b' } })).headers.get('x-request-id')).not.toBe('a b');
  });

  it('stops as soon as the last answer is out, and keeps no connection for another request', async () => {
    const leaving = Promise.withResolvers<void>();
    const late = { 'GET /late': async ({ send }: HttpExchange) => send(200, await leaving.promise.then(() => 'late')) };
    const stopping = await startHttpServer({ ...options, metrics: createMetrics('late'), routes: late });
    const answer = new Promise<number | undefined>((resolve) => {
      const agent = new Agent({ keepAlive: true });
      request(`${stopping.url}/late`, { agent }, (response) => resolve(response.resume().statusCode)).end();
    });
    await once(stopping.server, 'request');
    const startedAt = performance.now();
    const stopped = stopping.stop();
    leaving.resolve();
    expect(await answer).toBe(200);
    await stopped;
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('says clearly that a port is taken', async () => {
    const metrics = createMetrics('second');
    await expect(startHttpServer({ ...options, metrics, port: server.port })).rejects.toThrow(
      `Port ${server.port} on 127.0.0.1 is taken by another process.`,
    );
  });
});
