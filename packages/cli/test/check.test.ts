import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '@guanjia/kernel/newId';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { describe, expect, it } from 'vitest';
import { linkPackages, runDepartment } from './create/runDepartment.ts';
import { emptyFolder, runCli } from './runCli.ts';
import { startGateway } from './startGateway.ts';

// no department of ours has to run: judging asks none
const nowhere = { url: 'http://127.0.0.1:9', key: 'exchange-key-of-the-tests' };
const ourList = fileURLToPath(new URL('../../../schema/subgraphs.json', import.meta.url));

/** A department from nothing, in a folder of its own. */
async function created(name = 'site-notes') {
  const cwd = emptyFolder();
  expect(await runCli(['create', name], { cwd })).toMatchObject({ code: 0 });
  const folder = join(cwd, name);
  linkPackages(folder);
  const file = join(folder, 'src/schema.graphql');
  const change = (from: string, to: string) => {
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(from);
    writeFileSync(file, before.replace(from, to));
  };
  return { folder, change };
}

/** Runs it where nothing listens unless told, and reads its document. */
async function check(folder: string, ...words: string[]) {
  const running = words.includes('--running') ? [] : ['--running', `http://127.0.0.1:${await freePort()}/graphql`];
  const { code, out, err } = await runCli(['check', folder, '--json', ...running, ...words]);
  return { code, err, found: JSON.parse(out) };
}

describe('guanjia check', { timeout: 240_000 }, () => {
  it('composes here with a list, and says that clients were not looked at', async () => {
    const { folder, change } = await created();
    const good = await check(folder, '--subgraphs', ourList);
    expect(good).toMatchObject({
      code: 0,
      found: {
        ok: true,
        name: 'site-notes',
        schema: {
          isComposable: true,
          policyFaults: [],
          wouldBreak: null,
          notes: [expect.stringContaining('Recorded operations of clients were not looked at')],
        },
        entities: { kind: 'skipped', code: 'SUBGRAPH_NOT_RUNNING' },
      },
    });
    expect(good.found.schema.changes).toContainEqual(
      expect.objectContaining({ criticality: 'NON_BREAKING', path: 'Project.siteNotesRecords' }),
    );
    const required = await check(folder, '--subgraphs', ourList, '--require-running');
    expect(required).toMatchObject({ code: 1, found: { ok: false, entities: { kind: 'failed' } } });
    expect(await check(folder, '--offline')).toMatchObject({
      code: 1,
      found: { error: { code: 'OTHERS_NOT_READABLE' } },
    });

    change('"What it is about. 标题"', '');
    const lawless = await check(folder, '--subgraphs', ourList);
    expect(lawless).toMatchObject({ code: 2, found: { schema: { isComposable: true, isGood: false } } });
    expect(lawless.found.schema.policyFaults).toContainEqual(
      expect.objectContaining({ coordinate: 'SiteNotesRecord.title' }),
    );
    const shown = await runCli(['check', folder, '--subgraphs', ourList, '--only', 'schema', '--format', 'github']);
    expect(shown).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^::error file=.*src\/schema\.graphql,line=\d\d::.*\n$/),
    });

    change('title: String!', 'title: Text!');
    const refused = await check(folder, '--subgraphs', ourList);
    expect(refused).toMatchObject({ code: 2, found: { schema: { isComposable: false } } });
    expect(refused.found.schema.compositionErrors[0].message).toContain('Text');
  });

  it('has the registry judge, names the client that would break, and lets go what nobody asks', async () => {
    const { folder, change } = await created();
    const gateway = await startGateway(nowhere, {
      REGISTRY: 'on',
      REGISTRY_DATABASE_URL: testDatabaseUrl(),
      REGISTRY_GRAPH: `k${newId().replaceAll('-', '').slice(-30)}`,
      RECORDING: 'on',
      RECORDING_DATABASE_URL: testDatabaseUrl(),
    });
    const token = await gateway.tokenOf('supervisor');
    const env = { GUANJIA_GATEWAY: gateway.url, GUANJIA_TOKEN: token };
    const running = ['--only', 'schema'];
    const judged = async () => {
      const { code, out } = await runCli(['check', folder, '--json', ...running], { env });
      return { code, schema: JSON.parse(out).schema };
    };
    expect(await judged()).toMatchObject({ code: 0, schema: { isGood: true, wouldBreak: [], compositionErrors: [] } });
    const published = await runCli(['publish', folder, '--url', 'http://127.0.0.1:9/graphql'], { env });
    expect(published).toMatchObject({ code: 0 });

    const client = `check-${newId()}`;
    const query = 'query Titles { siteNotesRecord(id: "r-1") { title } }';
    const answered = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await gateway.tokenOf('service-room')}`,
        'apollographql-client-name': client,
        'apollographql-client-version': '1.2.3',
      },
      body: JSON.stringify({ query }),
    });
    expect(answered.status).toBe(200);

    change('  "Day it was made. 记录日期"\n  recordedOn: Date!\n', '');
    expect(await judged()).toMatchObject({
      code: 0,
      schema: { isGood: true, wouldBreak: [], notes: [expect.stringContaining('no recorded operation makes use')] },
    });
    change('title: String!', 'heading: String!');
    // what clients ask is written every ten seconds
    await expect.poll(async () => (await judged()).code, { timeout: 60_000, interval: 500 }).toBe(2);
    const { schema } = await judged();
    expect(schema).toMatchObject({ isGood: false, isComposable: true });
    expect(schema.wouldBreak).toMatchObject([
      { client, clientVersion: '1.2.3', operation: 'Titles', message: expect.stringContaining('title') },
    ]);
    expect(Date.parse(schema.wouldBreak[0].lastSeenAt)).not.toBeNaN();
    const shown = await runCli(['check', folder, ...running], { env });
    expect(shown.out).toMatch(
      new RegExp(`✗ changes for clients .*\n(.*\n)*    ${client} 1\\.2\\.3  operation Titles, last seen 2`),
    );
  });

  it('tries the contract of _entities against what runs, and finds a department that breaks it', async () => {
    const { folder } = await created();
    const { url } = await runDepartment(folder, 'site-notes');
    const words = ['--only', 'entities', '--running', url, '--sample', 'SiteNotesRecord=record-1,record-2'];
    const good = await check(folder, ...words);
    expect(good).toMatchObject({
      code: 0,
      found: { ok: true, schema: null, entities: { kind: 'seen', isKept: true } },
    });
    // the two records led to their one project
    expect(good.found.entities).toMatchObject({ known: { SiteNotesRecord: 2, Project: 1 }, notes: [] });
    const absent = await check(folder, '--only', 'entities', '--running', url, '--sample', 'SiteNotesRecord=record-9');
    expect(absent).toMatchObject({ code: 2, found: { entities: { isKept: false } } });

    // as Apollo's own resolver would have it
    const guard = join(folder, 'src/startSubgraph.ts');
    writeFileSync(guard, readFileSync(guard, 'utf8').replace('  guardEntities(schema, typeDefs);\n', ''));
    const broken = await runDepartment(folder, 'site-notes');
    const bad = await check(folder, '--only', 'entities', '--running', broken.url);
    expect(bad.code).toBe(2);
    expect(
      bad.found.entities.findings.filter(({ verdict }: { verdict: string }) => verdict === 'broken'),
    ).toMatchObject([
      {
        type: 'SiteNotesRecord',
        rule: 'badKeys',
        seen: expect.arrayContaining([expect.stringMatching(/^no key at all: the whole answer is lost/)]),
      },
    ]);
    const stranger = await runCli(['check', folder, '--only', 'entities', '--running', url], {
      env: { SIGNING_KEY: 'another key of sixteen and more' },
    });
    expect(stranger).toMatchObject({ code: 1, err: expect.stringContaining('SIGNING_KEY') });
  });

  it.each([
    [['--sample', 'x'], 'SAMPLE_NOT_READABLE'],
    [['--name', 'Not Good'], 'DEPARTMENT_NOT_READABLE'],
    [['--sdl', 'nowhere.graphql'], 'DEPARTMENT_NOT_READABLE'],
    [['--subgraphs', 'nowhere.json'], 'OTHERS_NOT_READABLE'],
  ])('refuses %j', async (words, code) => {
    const { folder } = await created();
    expect(await check(folder, ...words)).toMatchObject({ code: 1, found: { error: { code } } });
  });
});
