import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

describe('GraphiQL at /', () => {
  let gateway: TestGateway;
  let page: string;
  let policy: string;

  beforeAll(async () => {
    gateway = await startTestGateway();
    const response = await fetch(gateway.url);
    page = await response.text();
    policy = response.headers.get('content-security-policy') ?? '';
  });
  afterAll(() => gateway.stop());

  it('names no place outside, and forbids the browser to go there', () => {
    expect(page).toContain('<title>项目管家图</title>');
    expect(page).not.toMatch(/(?:https?:)?\/\/[\w-]+\.[\w.]+/);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('has every file that the page and its main script load', async () => {
    const named = [...page.matchAll(/"(\/graphiql\/[\w.]+)"/g)].map(([, path]) => path as string);
    const workers = ['jsonWorker.js', 'graphqlWorker.js', 'editorWorker.js'].map((file) => `/graphiql/${file}`);
    const files = [...new Set([...named, ...workers])];
    expect(files).toEqual(expect.arrayContaining(['/graphiql/ruru.js', '/graphiql/ruru.css']));
    for (const file of files) {
      const response = await fetch(`${gateway.url}${file}`);
      expect({ file, status: response.status }).toEqual({ file, status: 200 });
      expect(response.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
      expect((await response.text()).length).toBeGreaterThan(1_000);
    }
    expect((await fetch(`${gateway.url}/graphiql/nothing.js`)).status).toBe(404);
  });

  it('loads its scripts from its own folder and nowhere else', async () => {
    const main = await (await fetch(`${gateway.url}/graphiql/ruru.js`)).text();
    expect(main).not.toMatch(/import\(["'`]https?:/);
    expect(main).not.toMatch(/(?:fetch|importScripts)\(["'`]https?:/);
  });

  it('is signed in as a demo persona, with queries that hold against the graph', async () => {
    const token = /Bearer ([\w.-]+)/.exec(page)?.[1];
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ projects { name } }' }),
    });
    expect(response.status).toBe(200);
    const owner = await (await fetch(`${gateway.url}/?persona=owner`)).text();
    const claims = JSON.parse(Buffer.from(/Bearer [\w-]+\.([\w-]+)/.exec(owner)?.[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ sub: 'demo-owner-weifang' });
    const query = await readFile(new URL('../src/graphiql/defaultQuery.graphql', import.meta.url), 'utf8');
    expect(page).toContain(JSON.stringify(query).slice(1, 40));
  });
});
