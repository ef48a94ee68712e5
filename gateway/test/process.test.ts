import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeTestSupergraph, type Department, startDepartment } from './kit/departments.ts';
import { jsonOf } from './kit/jsonOf.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

interface GatewayProcess {
  readonly child: ChildProcess;
  readonly url: string;
  output(): string;
  readonly exit: Promise<number | null>;
}

describe('the process', { timeout: 180_000 }, () => {
  let folder: string;
  let approval: Department;
  let supergraphFile: string;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gateway-process-'));
    approval = await startDepartment('approval', undefined);
    supergraphFile = join(folder, 'x.graphql');
    await writeFile(supergraphFile, composeTestSupergraph({ approval }));
  });
  afterAll(async () => {
    await Promise.all(running.map((child) => stopChild(child, 'SIGKILL')));
    await approval.stop();
    await rm(folder, { recursive: true });
  });

  /** Starts the gateway with these variables and no others, in a folder of its own. */
  const start = async (environment: Readonly<Record<string, string>>): Promise<GatewayProcess> => {
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      SUPERGRAPH_FILE: supergraphFile,
      SUBGRAPH_DEADLINE_MS: '120000', // how fast departments are is not asked here
      OPERATION_DEADLINE_MS: '120000',
      PLANNING_LIMIT_MS: '120000',
      ...environment,
    };
    const child = spawn(process.execPath, [main], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
    const exit = once(child, 'exit').then(([code]) => code as number | null);
    return { child, url: `http://127.0.0.1:${port}`, output: () => output, exit };
  };
  /** Waits until it listens and this path answers with 200; one that has ended is told at once, with its last words. */
  const isUp = async ({ child, url, output }: GatewayProcess, path = '/ready') => {
    const state = async () => {
      if (child.exitCode !== null) return `ended with ${child.exitCode}: ${output()}`;
      return (await fetch(`${url}${path}`).catch(() => null))?.ok === true ? 'up' : 'starting';
    };
    await expect.poll(state, { timeout: 120_000, interval: 50 }).not.toBe('starting');
    expect(await state()).toBe('up');
  };
  const ask = async ({ url }: GatewayProcess, query: string, headers: Record<string, string> = {}) => {
    const body = JSON.stringify({ query });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return jsonOf(response);
  };

  it('serves any supergraph file alone, with AUTH=off: no registry, no exchange, no signature', async () => {
    const gateway = await start({ AUTH: 'off' });
    await isUp(gateway);
    expect(await ask(gateway, '{ notice }')).toEqual({ data: { notice: '公告' } });
    expect(await jsonOf(await fetch(`${gateway.url}/ready`))).toMatchObject({ events: 'none' });
    expect(await readdir(folder)).toEqual(['x.graphql']);
    const inFlight = Promise.withResolvers<void>();
    approval.spoil = (request, response) => {
      approval.spoil = null;
      request.resume();
      inFlight.resolve();
      setTimeout(() => response.end('{"data":{"notice":"最后"}}'), 200);
    };
    const last = ask(gateway, '{ notice }');
    await inFlight.promise;
    gateway.child.kill('SIGTERM');
    expect(await last).toEqual({ data: { notice: '最后' } });
    expect(await gateway.exit).toBe(0);
  });

  it('keeps its development key, so that a token outlives a restart', async () => {
    const gateway = await start({});
    await isUp(gateway);
    const headers = { 'content-type': 'application/json' };
    const issued = await fetch(`${gateway.url}/dev/token`, { method: 'POST', headers, body: '{"persona":"steward"}' });
    const { token } = await jsonOf(issued);
    gateway.child.kill('SIGTERM');
    expect(await gateway.exit).toBe(0);
    const again = await start({});
    await isUp(again);
    expect(await ask(again, '{ projects { id } }', { authorization: `Bearer ${token}` })).toMatchObject({
      data: { projects: [] },
    });
    const elsewhere = await start({ JWKS_URL: `${again.url}/dev/jwks.json` });
    await isUp(elsewhere);
    expect(await ask(elsewhere, '{ projects { id } }', { authorization: `Bearer ${token}` })).toMatchObject({
      data: { projects: [] },
    });
    expect((await fetch(`${elsewhere.url}/dev/jwks.json`)).status).toBe(404);
  });

  const production = {
    NODE_ENV: 'production',
    JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    JWT_ISSUER: 'issuer',
    JWT_AUDIENCE: 'audience',
    CURSOR_KEY: 'a-key-of-sixteen-or-more',
    DEPARTMENT_KEYS: '{"approval":"a-key-of-sixteen-or-more"}',
  };

  it('does not start in production with a department it has no key for', async () => {
    const gateway = await start({ ...production, DEPARTMENT_KEYS: '{"water":"a-key-of-sixteen-or-more"}' });
    expect(await gateway.exit).toBe(1);
    expect(gateway.output()).toContain('"department":"approval"');
  });

  it('starts in production, without anything of development', async () => {
    const gateway = await start(production);
    await isUp(gateway);
    for (const path of ['/', '/dev/jwks.json', '/dev/personas'])
      expect((await fetch(`${gateway.url}${path}`)).status).toBe(404);
    expect(await readdir(folder)).not.toContain('dev-issuer.json');
  });

  it.each([
    ['off', false],
    ['memory', true],
  ])('keeps answers only where it is to: CACHE=%s', async (setting, keeps) => {
    const key = 'a-key-of-sixteen-or-more';
    const exchange = { EXCHANGE_URL: 'http://127.0.0.1:9', DEPARTMENT_KEYS: JSON.stringify({ exchange: key }) };
    const gateway = await start({ AUTH: 'off', CACHE: setting, ...exchange });
    await isUp(gateway, '/metrics');
    const figures = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(figures.includes('gateway_cache_')).toBe(keeps);
    await stopChild(gateway.child, 'SIGTERM');
  });

  it('does not start when its environment is not right, and says why', async () => {
    const gateway = await start({ ...production, AUTH: 'off' });
    expect(await gateway.exit).toBe(1);
    expect(gateway.output()).toContain('AUTH: off is not for production');
  });
});
