import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startRegistryGateway } from '../../../../gateway/test/kit/startRegistryGateway.ts';
import { emptyFolder, runCli } from '../runCli.ts';
import { createDepartment, startDev } from './startDev.ts';

const ours = fileURLToPath(new URL('../../../../schema/subgraphs.json', import.meta.url));
const access = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
`;
const approvalSdl = `${access}
  type Query { project(id: ID!): Project @access(roles: ["SIGNED_IN"]) }
  type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! "项目名称" name: String! }
`;

/** One other subgraph in a list of its own. */
function listOf(sdl: string, url = 'http://127.0.0.1:1/graphql'): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'approval.graphql'), sdl);
  writeFileSync(join(folder, 'list.json'), JSON.stringify([{ name: 'approval', sdl: 'approval.graphql', url }]));
  return join(folder, 'list.json');
}

/** A subgraph that says one thing, and keeps what it was asked with. */
async function startStub(answer: unknown, port = 0) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  return { asked, url: `http://127.0.0.1:${address.port}/graphql` };
}

const withField = (sdl: string): string =>
  sdl.replace(
    '  "What it is about. 标题"',
    '  "Weather of the day. 天气"\n  weather: String\n  "What it is about. 标题"',
  );

describe('guanjia dev', { timeout: 240_000 }, () => {
  it('answers by a draft among ours as it is saved, and by the last good one while it is broken', async () => {
    const department = await createDepartment('site-notes');
    const records = join(department.folder, 'data/records.json');
    const record = { id: 'r-1', projectId: 'p-1', title: '开工检查', recordedOn: '2026-03-02' };
    writeFileSync(records, JSON.stringify([record]));
    const dev = await startDev(department.folder, ['--subgraphs', ours, '--start']);
    await dev.heard(['started']);
    await dev.heard(['subgraphUp']);
    expect(dev.events[0]).toMatchObject({
      event: 'others',
      from: 'file',
      subgraphs: expect.arrayContaining([
        { name: 'approval', version: null, as: 'mocked' },
        { name: 'progress', version: null, as: 'virtual' },
      ]),
    });
    const query =
      '{ project(id: "p-1") { id name stage steward { name } siteNotesRecords { title project { name } } } }';
    const answer = await dev.ask(query);
    expect(answer).toMatchObject({ data: { project: { id: 'p-1', siteNotesRecords: [{ title: '开工检查' }] } } });
    expect(answer.errors).toBeUndefined();
    expect(await dev.ask(query)).toEqual(answer);
    expect((await dev.ask(query, 'owner')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });

    let from = dev.events.length;
    department.save(withField);
    expect(await dev.heard(['answering', 'refused'], from)).toMatchObject({
      event: 'answering',
      ms: expect.any(Number),
    });
    const weather = '{ project(id: "p-1") { siteNotesRecords { weather } } }';
    expect((await dev.ask(weather)).errors?.[0]?.extensions['code']).not.toBe('GRAPHQL_VALIDATION_FAILED');

    from = dev.events.length;
    department.save((sdl) => withField(sdl).replace('title: String!', 'title: Strin!'), 'replaced');
    const line = department.first.split('\n').findIndex((text) => text.includes('title: String!')) + 3;
    expect(await dev.heard(['refused'], from)).toMatchObject({
      faults: [
        {
          code: 'INVALID_GRAPHQL',
          subgraphs: ['site-notes'],
          isOthers: false,
          place: { file: 'src/schema.graphql', line, text: '  title: Strin!' },
        },
      ],
    });
    expect((await dev.ask(weather)).errors?.[0]?.extensions['code']).not.toBe('GRAPHQL_VALIDATION_FAILED');

    from = dev.events.length;
    department.save((sdl) => sdl, 'replaced');
    await dev.heard(['answering'], from);
    expect((await dev.ask(weather)).errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await dev.interrupt()).toBe(0);
    expect(dev.events.at(-1)).toEqual({ event: 'stopped' });
    await expect(fetch(`${dev.url}/health`)).rejects.toThrow();
    await expect(fetch(department.url)).rejects.toThrow();
  });

  it('asks a real one where it is told to, signed, and says what is wrong with what its own subgraph answers', async () => {
    const department = await createDepartment('site-notes');
    const approval = await startStub({ data: { project: { __typename: 'Project', id: 'p-1', name: '滨河路桥' } } });
    const keys = join(emptyFolder(), 'keys.json');
    writeFileSync(keys, JSON.stringify({ approval: 'a'.repeat(32) }));
    const words = ['--subgraphs', listOf(approvalSdl, approval.url), '--proxy', 'all', '--keys', keys];
    const dev = await startDev(department.folder, words);
    await dev.heard(['started']);
    expect(await dev.heard(['subgraphDown'])).toMatchObject({ url: department.url });
    expect(dev.events[0]).toMatchObject({ subgraphs: [{ name: 'approval', as: 'proxied' }] });
    const query = '{ project(id: "p-1") { name siteNotesRecords { title } } }';
    expect(await dev.ask(query)).toMatchObject({
      data: { project: { name: '滨河路桥', siteNotesRecords: null } },
      errors: [{ extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }],
    });
    expect(approval.asked[0]).toMatchObject({ 'x-guanjia-issuer': 'gateway' });
    expect(await dev.heard(['subgraphFault'])).toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });

    let from = dev.events.length;
    await startStub({ data: { _entities: [] } }, department.port);
    await dev.heard(['subgraphUp'], from);
    await dev.ask(query);
    expect(await dev.heard(['subgraphFault'], from)).toMatchObject({
      code: 'ENTITY_COUNT',
      message: expect.stringContaining('0 entities for 1'),
    });

    from = dev.events.length;
    department.save((sdl) => sdl.replace(/ {2}"Records of the project[^"]*"\n/, ''));
    const warned = await dev.heard(['warnings'], from);
    expect(warned).toMatchObject({
      warnings: [
        { coordinate: 'Project.siteNotesRecords', place: { file: 'src/schema.graphql', line: expect.any(Number) } },
      ],
    });
    expect(await dev.interrupt()).toBe(0);
  });

  it('says what is another department’s fault, and begins when that composes', async () => {
    const department = await createDepartment('site-notes');
    const broken = approvalSdl.replace('name: String!', 'name: Nowhere!');
    const dev = await startDev(department.folder, ['--subgraphs', listOf(broken)]);
    expect(await dev.heard(['refused'])).toMatchObject({
      faults: [{ code: 'INVALID_GRAPHQL', subgraphs: ['approval'], isOthers: true, place: null }],
    });
    expect(dev.events.some(({ event }) => event === 'started')).toBe(false);
    expect(await dev.interrupt()).toBe(0);
  });

  it('reads what is published from the registry, and starts from what it has kept when there is no network', async () => {
    const department = await createDepartment('site-notes');
    const registry = await startRegistryGateway();
    const env = { GUANJIA_TOKEN: await registry.tokenOf('service-room') };
    const first = await startDev(department.folder, ['--gateway', registry.url], env);
    await first.heard(['started']);
    expect(first.events[0]).toMatchObject({
      from: 'registry',
      subgraphs: expect.arrayContaining([{ name: 'approval', version: 1, as: 'mocked' }]),
    });
    expect(await first.interrupt()).toBe(0);
    await registry.stop();
    const { at } = JSON.parse(readFileSync(join(department.folder, '.guanjia/others.json'), 'utf8'));
    const second = await startDev(department.folder, ['--gateway', registry.url]);
    await second.heard(['started']);
    expect(second.events[0]).toMatchObject({ from: 'kept', at });
    expect(await second.interrupt()).toBe(0);
    const check = () => runCli(['check', '--offline', '--only', 'schema', '--json'], { cwd: department.folder });
    const good = await check();
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, name: 'site-notes', schema: { isComposable: true } });
    expect(good.out).toContain(at); // it says from when the others are
    department.save((sdl) => sdl.replace('title: String!', 'title: Strin!'));
    const bad = await check();
    expect(bad.code).toBe(2);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, schema: { isComposable: false } });
    expect(readFileSync(join(department.folder, '.gitignore'), 'utf8')).toContain('.guanjia/');
  });

  it('refuses before it begins, with a code and what to do', async () => {
    const { folder, port } = await createDepartment('site-notes');
    await startStub({}, port);
    const list = listOf(approvalSdl);
    const odd = join(emptyFolder(), 'odd.json');
    writeFileSync(odd, '[]');
    const cases: [string, string[]][] = [
      ['PORT_TAKEN', ['--subgraphs', list, '--port', String(port)]],
      ['PORT_TAKEN', ['--subgraphs', list, '--start']],
      ['PROXY_UNKNOWN', ['--subgraphs', list, '--proxy', 'nobody']],
      ['PROXY_UNKNOWN', ['--subgraphs', list, '--proxy', 'approval=ftp://x']],
      ['KEYS_NOT_READABLE', ['--subgraphs', list, '--keys', odd]],
      ['OTHERS_NOT_READABLE', ['--subgraphs', odd]],
      ['OTHERS_NOT_READABLE', ['--subgraphs', join(folder, 'nowhere.json')]],
      ['TOKEN_MISSING', []],
      ['DEPARTMENT_NOT_READABLE', ['--subgraphs', list, '--sdl', join(folder, 'nowhere.graphql')]],
    ];
    for (const [code, words] of cases) {
      const ended = await runCli(['dev', folder, '--json', ...words]);
      const last = JSON.parse(ended.out.trim().split('\n').at(-1) ?? '');
      expect({ exit: ended.code, ...last }, words.join(' ')).toMatchObject({ exit: 1, event: 'failed', code });
      expect(ended.err).toContain(last.message);
    }
    expect(existsSync(join(folder, '.guanjia'))).toBe(false);
  });
});
