import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dashboardRoutes } from '../src/dashboard/dashboardRoutes.ts';
import { createTokenIdentity } from '../src/identity/createTokenIdentity.ts';
import { type DevelopmentIssuer, openDevelopmentIssuer } from '../src/identity/openDevelopmentIssuer.ts';

const script = 'export const wall = 1;';

describe.each([true, false])('the dashboard, in production: %s', (production) => {
  let folder: string;
  let server: HttpServer;
  let issuer: DevelopmentIssuer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dashboard-'));
    await mkdir(join(folder, 'dist/assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'not of the build');
    await writeFile(join(folder, 'dist/index.html'), '<title>挂图作战</title>');
    await mkdir(join(folder, 'dist/.vite'));
    await writeFile(join(folder, 'dist/.vite/manifest.json'), '{}');
    await writeFile(join(folder, 'dist/assets/wall-abc.js'), script);
    await writeFile(join(folder, 'dist/assets/wall-abc.js.gz'), gzipSync(script));
    const whose = { issuer: 'test', audience: 'test', now: () => new Date() };
    issuer = await openDevelopmentIssuer({ ...whose, keyFile: join(folder, 'key.json') });
    const identity = createTokenIdentity({ issuers: [{ ...whose, alias: null, keys: issuer.keys }], now: whose.now });
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log: createLog({ name: 'test', level: 'fatal' }),
      metrics: createMetrics('test'),
      ready: async () => ({}),
      routes: dashboardRoutes({
        folder: join(folder, 'dist'),
        client: production ? { clientId: 'wall', scope: 'openid' } : null,
        authority: production ? 'https://login.example/realm' : null,
        production,
        identity,
        issuer: production ? null : issuer,
        addressOf: () => null,
      }),
    });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${path}`, { redirect: 'manual', ...init });

  it('gives the page for every route of its own, to be asked for anew each time', async () => {
    expect((await get('/dashboard')).headers.get('location')).toBe('/dashboard/');
    expect((await get('/dashboard?region=370700')).headers.get('location')).toBe('/dashboard/?region=370700');
    for (const path of ['/dashboard/', '/dashboard/projects/1', '/dashboard/?wall']) {
      const page = await get(path);
      expect([path, page.status, await page.text()]).toEqual([path, 200, '<title>挂图作战</title>']);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it('gives assets compressed, for ever, and by HEAD without a body', async () => {
    const asset = await get('/dashboard/assets/wall-abc.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(await asset.text()).toBe(script);
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('text/javascript');
    const head = await get('/dashboard/assets/wall-abc.js', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('has nothing where no file is, and nothing outside its folder', async () => {
    const none = [
      'assets/gone.js',
      'gone.png',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      'assets/..%2f..%2fsecret.txt',
      '.vite/manifest.json',
      '%2evite/manifest.json',
      'assets/%2e%2e/.vite/manifest.json',
      'assets%2f..%2f.vite%2fmanifest.json',
      '%ff.js',
    ];
    for (const path of none) expect([path, (await get(`/dashboard/${path}`)).status]).toEqual([path, 404]);
  });

  it('says that its build has failed, in the words of the build, until there is one that has not', async () => {
    const failure = join(folder, 'dist/.failure.txt');
    await writeFile(failure, 'src/wall.tsx:3: <Wall> is not "there" & so on');
    const page = await get('/dashboard/projects/1');
    expect([page.status, page.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await page.text();
    expect(text).toContain('src/wall.tsx:3: &lt;Wall&gt; is not "there" &amp; so on');
    expect(text).toContain('npm run build -w dashboard');
    expect((await get('/dashboard/.failure.txt')).status).toBe(404);
    await rm(failure);
    expect((await get('/dashboard/projects/1')).status).toBe(200);
  });

  it('says what to do where it has not been built', async () => {
    const index = join(folder, 'dist/index.html');
    await rename(index, `${index}.away`);
    const page = await get('/dashboard/');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build -w dashboard');
    await rename(`${index}.away`, index);
  });

  it('says how one signs in, and lets the page reach whoever is needed for that', async () => {
    const answer = await get('/dashboard/settings.json');
    const policy = answer.headers.get('content-security-policy');
    const settings = (await answer.json()) as { personas: unknown };
    if (production) {
      const authority = 'https://login.example/realm';
      expect(settings).toEqual({ kind: 'oidc', authority, clientId: 'wall', scope: 'openid' });
      expect(policy).toContain("connect-src 'self' https://login.example;");
    } else {
      expect(settings).toMatchObject({ kind: 'development' });
      expect(settings.personas).toContainEqual(expect.objectContaining({ persona: 'steward', roles: ['STEWARD'] }));
      expect(policy).toContain("connect-src 'self';");
    }
  });

  it('says whom a token is of, and refuses one that is none', async () => {
    const { token } = await issuer.issue('steward');
    const person = await get('/dashboard/person', { headers: { authorization: `Bearer ${token}` } });
    expect(await person.json()).toMatchObject({ subject: 'demo-steward-weifang', roles: ['STEWARD'] });
    expect((await get('/dashboard/person', { headers: { authorization: 'Bearer none' } })).status).toBe(401);
  });
});
