import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDepartment, startDev } from './dev/startDev.ts';
import { guardOf, installPacked } from './installPacked.ts';
import { type AtEnd, emptyFolder, runCli } from './runCli.ts';
import { startGateway } from './startGateway.ts';

// The command line as a department has it: from the tarball, outside of the repository, of which it can read nothing but the packages of
// others. What it talks to is the repository's.

const url = 'http://127.0.0.1:9/graphql';
const approvalSdl = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  type Query { project(id: ID!): Project @access(roles: ["SIGNED_IN"]) }
  type Project @key(fields: "id") @access(roles: ["SIGNED_IN"]) { id: ID! "项目名称" name: String! }
`;
const query = '{ project(id: "p-1") { id name siteNotesRecords { title } } }';
const records = [{ id: 'r-1', projectId: 'p-1', title: '开工检查', recordedOn: '2026-03-02' }];

describe('guanjia from its tarball', { timeout: 240_000 }, () => {
  const ends: Parameters<AtEnd>[0][] = [];
  const atEnd: AtEnd = (end) => void ends.push(end);
  let installed: ReturnType<typeof installPacked>;
  beforeAll(() => {
    installed = installPacked(atEnd);
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });
  const run = (words: readonly string[], { cwd = installed.folder, env = {} } = {}) =>
    runCli(words, { cwd, env, guanjia: installed.guarded });

  it('is guarded: of the repository it can read no file but those of other packages', () => {
    const readBy = (file: URL) => {
      const script = `try { require('node:fs').readFileSync(new URL(${JSON.stringify(file.href)})); console.log('read'); } catch (cause) { console.log(cause.code); }`;
      const words = [...guardOf(installed.folder), '--eval', script];
      return spawnSync(process.execPath, words, { cwd: installed.folder, encoding: 'utf8' }).stdout.trim();
    };
    expect(readBy(new URL('../../../schema/supergraph.graphql', import.meta.url))).toBe('ERR_ACCESS_DENIED');
    expect(readBy(new URL('../src/main.ts', import.meta.url))).toBe('ERR_ACCESS_DENIED');
    expect(readBy(new URL('../../../node_modules/graphql/package.json', import.meta.url))).toBe('read');
  });

  it('is a package that any registry takes', () => {
    const { manifest, place } = installed;
    expect(manifest).toMatchObject({
      name: '@guanjia/cli',
      license: 'Apache-2.0',
      bin: { guanjia: 'bin/guanjia.cjs' },
      engines: { node: '>=24' },
      publishConfig: { access: 'public' },
    });
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).not.toHaveProperty('scripts');
    expect(Object.values(manifest.dependencies)).toEqual(
      Object.values(manifest.dependencies).map(() => expect.stringMatching(/^\d+\.\d+\.\d+$/)),
    );
    expect(readFileSync(join(place, 'LICENSE'), 'utf8')).toContain('Apache License');
    expect(readFileSync(join(place, 'README.md'), 'utf8')).not.toContain('](../');
  });

  it('says what it is and what it can do', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${installed.manifest.version}\n`, err: '' });
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('publish') });
    const unknown = await run(['create', 'Site Notes']);
    expect(unknown).toMatchObject({ code: 1, out: '' });
  });

  it.each([
    ['--from-openapi', 'site.openapi.yaml'],
    ['--from-wsdl', 'quality.wsdl'],
  ])('makes a department %s', async (option, file) => {
    copyFileSync(new URL(`create/${file}`, import.meta.url), join(installed.folder, file));
    const made = await run(['create', `made-${option.slice('--from-'.length)}`, option, file, '--json']);
    expect(made).toMatchObject({ code: 0, err: expect.stringMatching(/^left out: /) });
    expect(JSON.parse(made.out).files).toEqual(expect.arrayContaining(['package.json', 'src/schema.graphql']));
  });

  it('takes a department from nothing into the published graph', async () => {
    const department = await createDepartment('site-notes', { cwd: installed.folder, guanjia: installed.guarded });
    const { folder } = department;
    writeFileSync(join(folder, 'data/records.json'), JSON.stringify(records));
    const made = await run(['keys', 'new', 'site-notes', '--json']);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out).department.SIGNING_KEY).toMatch(/^[0-9a-f]{64}$/);

    const registry = await startGateway(
      { url: 'http://127.0.0.1:9', key: 'exchange-key-of-the-tests' },
      {
        REGISTRY: 'on',
        REGISTRY_DATABASE_URL: testDatabaseUrl(),
        REGISTRY_GRAPH: `p${newId().replaceAll('-', '').slice(-30)}`,
      },
    );
    const operator = { GUANJIA_GATEWAY: registry.url, GUANJIA_TOKEN: await registry.tokenOf('supervisor') };
    const created = await run(['keys', 'token', 'create', 'site-notes', '--name', 'ci', '--json'], { env: operator });
    expect(created.code).toBe(0);
    const env = { GUANJIA_GATEWAY: registry.url, GUANJIA_PUBLISH_TOKEN: JSON.parse(created.out).token as string };

    const dev = await startDev(folder, [], env, installed.guarded);
    await dev.heard(['started']);
    expect(dev.events[0]).toMatchObject({ event: 'others', from: 'registry' });
    const answer = await dev.ask(query);
    expect(answer).toMatchObject({
      data: { project: { id: 'p-1', name: expect.any(String), siteNotesRecords: null } },
      errors: [{ extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }],
    });
    expect(await dev.interrupt()).toBe(0);

    const kept = await run(['check', '--offline', '--only', 'schema', '--json'], { cwd: folder });
    expect(JSON.parse(kept.out)).toMatchObject({ ok: true, name: 'site-notes' });
    const judged = await run(['check', '--url', url, '--only', 'schema', '--json'], { cwd: folder, env });
    expect(JSON.parse(judged.out)).toMatchObject({ ok: true, name: 'site-notes' });
    const published = await run(['publish', '--url', url, '--wait', '100', '--json'], { cwd: folder, env });
    expect(JSON.parse(published.out)).toMatchObject({ launch: 2, version: 1, gateways: [{ state: 'ready' }] });
    const status = await run(['status', 'registry', '--json'], { env });
    expect(JSON.parse(status.out).launch).toMatchObject({
      number: 2,
      subgraphs: expect.arrayContaining([expect.objectContaining({ name: 'site-notes', number: 1 })]),
    });

    const unrecorded = await run(['usage', 'Project.name', '--json'], { env: operator });
    expect(JSON.parse(unrecorded.out)).toMatchObject({ error: { code: 'RECORDING_UNAVAILABLE' } });
    writeFileSync(join(folder, 'src/schema.graphql'), department.first.replace('title: String!', 'title: Strin!'));
    const bad = await run(['check', '--offline', '--only', 'schema', '--json'], { cwd: folder });
    expect(bad.code).toBe(2);
    expect(bad.out).toContain('Strin');
  });

  it('serves the whole graph with a department that it has started', async () => {
    // npm and the department are not its files, so that this one runs without the guard
    const { folder } = await createDepartment('site-notes', { cwd: emptyFolder(), guanjia: installed.program });
    writeFileSync(join(folder, 'data/records.json'), JSON.stringify(records));
    const others = emptyFolder();
    writeFileSync(join(others, 'approval.graphql'), approvalSdl);
    writeFileSync(join(others, 'list.json'), JSON.stringify([{ name: 'approval', sdl: 'approval.graphql', url }]));
    const words = ['--start', '--subgraphs', join(others, 'list.json')];
    const dev = await startDev(folder, words, {}, installed.program);
    await dev.heard(['started']);
    await dev.heard(['subgraphUp']);
    const answer = await dev.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      project: { id: 'p-1', name: expect.any(String), siteNotesRecords: [{ title: '开工检查' }] },
    });
    expect((await fetch(`${dev.url}/?persona=service-room`)).headers.get('content-type')).toContain('text/html');
    const check = ['check', '--subgraphs', join(others, 'list.json'), '--require-running', '--json'];
    const checked = await runCli(check, { cwd: folder, guanjia: installed.program });
    expect(JSON.parse(checked.out)).toMatchObject({ ok: true, entities: { kind: 'seen' } });
    expect(await dev.interrupt()).toBe(0);
  });
});
