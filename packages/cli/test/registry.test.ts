import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtEnd, emptyFolder, runCli } from './runCli.ts';
import { startGateway } from './startGateway.ts';

// no department has to run: publishing asks none
const nowhere = { url: 'http://127.0.0.1:9', key: 'exchange-key-of-the-tests' };
const url = 'http://127.0.0.1:9/graphql';

/** A department that adds a field of its own to Query, and others when told. */
function sdlOf(field: string, more = ''): string {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective", "@listSize"])
  @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
type Query {
  "How noisy the site is. 噪声"
  ${field}: String @access(roles: ["SUPERVISOR"])
  ${more}
}`;
}

/** The folder of a department, as `guanjia create` arranges it. */
function departmentFolder(name: string, sdl: string): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name }));
  writeFileSync(join(folder, 'src', 'schema.graphql'), sdl);
  return folder;
}

async function startRegistry(more: Readonly<Record<string, string>> = {}, atEnd?: AtEnd) {
  const environment = {
    REGISTRY: 'on',
    REGISTRY_DATABASE_URL: testDatabaseUrl(),
    REGISTRY_GRAPH: `c${newId().replaceAll('-', '').slice(-30)}`,
    ...more,
  };
  return startGateway(nowhere, environment, atEnd);
}

/** On a busy machine a gateway takes a while to load a supergraph. */
const patiently = ['--wait', '100'];

describe('the registry by the command line', { timeout: 240_000 }, () => {
  let gateway: Awaited<ReturnType<typeof startRegistry>>;
  let operator: Record<string, string>;
  let env: Record<string, string>;
  let id = '';
  const ends: Parameters<AtEnd>[0][] = [];
  const atEnd: AtEnd = (end) => void ends.push(end);
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });
  // the first of a row: those below go on with its gateway and its token
  it('lets an operator hand out a publish token', async () => {
    gateway = await startRegistry({}, atEnd);
    operator = { GUANJIA_GATEWAY: gateway.url, GUANJIA_TOKEN: await gateway.tokenOf('supervisor') };
    const made = await runCli(['keys', 'token', 'create', 'site-noise', '--name', 'ci', '--json'], {
      env: operator,
      cwd: emptyFolder(atEnd),
    });
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('told this once') });
    const created = JSON.parse(made.out) as { id: string; token: string };
    id = created.id;
    env = { GUANJIA_GATEWAY: gateway.url, GUANJIA_PUBLISH_TOKEN: created.token };
  });

  it('lets a department publish', async () => {
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    const unaddressed = await runCli(['publish', folder], { env });
    expect(unaddressed).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/BAD_INPUT.*input\.url.*address of a new/),
    });
    const first = await runCli(['publish', folder, '--url', url, '--note', '首次发布', ...patiently], { env });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^site-noise version 1 is published: launch 2\. 已上线\n {2}2 not breaking 无影响\n {4}Field 'siteNoise' was added/,
    );
    expect(first.out).toContain(`${gateway.url}  ready  launch 2`);

    const foreign = await runCli(['publish', folder, '--name', 'site-dust', '--url', url], { env });
    expect(foreign).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/SUBGRAPH_NOT_YOURS.*--name.*status registry.*is: site-dust; accepted: site-noise/),
    });

    writeFileSync(
      join(folder, 'src', 'schema.graphql'),
      sdlOf('siteNoise', '"Noise at night. 夜间噪声" siteNoiseAtNight: String @access(roles: ["SUPERVISOR"])'),
    );
    const overtaken = await runCli(['publish', '--if-launch', '1'], { env, cwd: folder });
    expect(overtaken).toMatchObject({ code: 1, err: expect.stringMatching(/CONCURRENT_PUBLISH.*accepted: 2/) });
    const second = await runCli(['publish', '--if-launch', '2', '--json', ...patiently], { env, cwd: folder });
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(second.out)).toMatchObject({
      launch: 3,
      version: 2,
      url,
      changes: expect.arrayContaining([
        expect.objectContaining({ criticality: 'NON_BREAKING', path: 'Query.siteNoiseAtNight' }),
      ]),
      gateways: [{ url: gateway.url, launch: 3, refused: null, state: 'ready' }],
    });
  });

  it('lets it go back, and an operator remove it', async () => {
    const back = await runCli(['rollback', 'site-noise', '--note', 'too soon', ...patiently], { env });
    expect(back).toMatchObject({ code: 0, out: expect.stringMatching(/^site-noise is back at version 1: launch 4/) });
    const forth = await runCli(['rollback', 'site-noise', '--to', '2', '--no-wait', '--json'], { env });
    expect(JSON.parse(forth.out)).toMatchObject({ launch: 5, version: 2, gateways: null });
    const absent = await runCli(['rollback', 'site-noise', '--to', '99'], { env });
    expect(absent).toMatchObject({ code: 1, err: expect.stringContaining('VERSION_UNKNOWN') });
    const unknown = await runCli(['rollback', 'site-nobody'], { env });
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('There never was') });

    const refused = await runCli(['remove', 'site-noise'], { env });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('FORBIDDEN') });
    const removed = await runCli(['remove', 'site-noise', '--json', ...patiently], { env: operator });
    expect(removed).toMatchObject({ code: 0 });
    expect(JSON.parse(removed.out)).toMatchObject({ launch: 6, version: null });
    const again = await runCli(['rollback', 'site-noise', '--json', ...patiently], { env });
    expect(JSON.parse(again.out)).toMatchObject({ launch: 7, version: 2 });
  });

  it('shows what is launched, and which gateway answers by it', async () => {
    const shown = await runCli(['status'], { env });
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/^launch 7 .* ROLLBACK 回退 {2}by token ci of site-noise\n/);
    expect(shown.out).toMatch(
      /\n {2}site-noise +version 2 {2}http:\/\/127\.0\.0\.1:9\/graphql .* by token ci of site-noise\n/,
    );
    expect(shown.out).toMatch(/\n {2}approval +version 1 .* by seed\n/);
    const history = await runCli(['status', 'registry', '--history', '--json'], { env: operator });
    const { launch, launches } = JSON.parse(history.out) as {
      launch: { number: number };
      launches: { number: number; why: string; note: string | null }[];
    };
    expect(launch.number).toBe(7);
    expect(launches.map(({ number, why }) => `${number} ${why}`)).toEqual([
      '7 ROLLBACK',
      '6 REMOVAL',
      '5 ROLLBACK',
      '4 ROLLBACK',
      '3 PUBLISH',
      '2 PUBLISH',
      '1 SEED',
    ]);
    expect(launches[3]?.note).toBe('too soon');
    const gone = await runCli(['status', 'registry', '--gateways', `${gateway.url},http://127.0.0.1:9`], { env });
    expect(gone).toMatchObject({ code: 1, out: expect.stringContaining('http://127.0.0.1:9  unreachable') });
  });

  it('lists and revokes publish tokens', async () => {
    const listed = await runCli(['keys', 'token', 'list', 'site-noise', '--json'], { env: operator });
    expect(JSON.parse(listed.out)).toMatchObject([{ id, name: 'ci', revokedAt: null, lastUsedAt: expect.any(String) }]);
    expect(listed.out).not.toContain('gjr_');
    const revoked = await runCli(['keys', 'token', 'revoke', id], { env: operator });
    expect(revoked).toMatchObject({ code: 0, out: expect.stringContaining('is revoked') });
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    const late = await runCli(['publish', folder], { env });
    expect(late).toMatchObject({ code: 1, err: expect.stringMatching(/REGISTRY_TOKEN_INVALID.*keys token create/) });
  });

  it('says why a schema is refused: composition, rules, and clients that would break', async () => {
    const operations = emptyFolder();
    writeFileSync(join(operations, 'noise.graphql'), 'query Noise { siteNoise }');
    const other = await startRegistry({ OPERATIONS_FOLDER: operations });
    const operator = { GUANJIA_GATEWAY: other.url, GUANJIA_TOKEN: await other.tokenOf('supervisor') };
    const publish = (folder: string, ...words: string[]) =>
      runCli(['publish', folder, ...patiently, ...words], { env: operator });
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    expect(await publish(folder, '--url', url)).toMatchObject({ code: 0 });
    const change = (sdl: string) => writeFileSync(join(folder, 'src', 'schema.graphql'), sdl);

    change(sdlOf('siteNoise', '"Projects. 项目" project: Int @access(roles: ["SUPERVISOR"])'));
    const torn = await publish(folder);
    expect(torn).toMatchObject({ code: 2, err: expect.stringContaining('COMPOSITION_FAILED') });
    expect(torn.out).toMatch(
      /^Refused; nothing was launched\. 未发布\n[^]* {2}Query\.project {2}FIELD_TYPE_MISMATCH in approval, site-noise\n {4}Type of field/,
    );

    change(sdlOf('siteNoise', 'bare: String'));
    const bare = await publish(folder, '--json');
    expect(bare).toMatchObject({ code: 2 });
    expect(JSON.parse(bare.out)).toMatchObject({
      error: {
        code: 'SCHEMA_POLICY_BROKEN',
        detail: { policyFaults: expect.arrayContaining([expect.objectContaining({ coordinate: 'Query.bare' })]) },
      },
    });

    change(sdlOf('siteNoiseLevel'));
    const broken = await publish(folder);
    expect(broken).toMatchObject({ code: 2, err: expect.stringContaining('CLIENTS_WOULD_BREAK') });
    expect(broken.out).toMatch(/\n {2}known documents {2}operation Noise\n {4}.*siteNoise/);

    change('type Query {');
    expect(await publish(folder)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/SUBGRAPH_SDL_REFUSED.*line: 1/),
    });
    expect(JSON.parse((await runCli(['status', 'registry', '--json'], { env: operator })).out).launch.number).toBe(2);
    change(sdlOf('siteNoiseLevel'));
    const forced = await publish(folder, '--force');
    expect(forced).toMatchObject({ code: 0, out: expect.stringContaining('1 breaking 破坏性') });
  });

  it('says what stands in the way', async () => {
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    const unset = await runCli(['publish', folder]);
    expect(unset).toMatchObject({ code: 1, err: expect.stringContaining('GUANJIA_PUBLISH_TOKEN') });
    const away = await runCli(['publish', folder, '--token', 'gjr_x', '--gateway', 'http://127.0.0.1:9', '--json']);
    expect(away).toMatchObject({ code: 1 });
    expect(JSON.parse(away.out)).toMatchObject({ error: { code: 'GATEWAY_UNREACHABLE' } });
    const without = await startGateway(nowhere);
    const off = await runCli(['publish', folder, '--token', 'gjr_x', '--gateway', without.url, '--json']);
    expect(JSON.parse(off.out)).toMatchObject({ error: { code: 'REGISTRY_OFF' } });
    expect(await runCli(['publish', emptyFolder()])).toMatchObject({
      code: 1,
      err: expect.stringContaining('package.json'),
    });
    expect(await runCli(['publish', folder, '--wait', '-1'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--wait'),
    });
  });
});

describe('signing keys by the command line', { timeout: 60_000 }, () => {
  const key = `key-${newId()}`;
  let department: { readonly url: string; mode: 'good' | 'late' | 'open' };
  beforeAll(async () => {
    const port = await freePort();
    const standing: typeof department = { url: `http://127.0.0.1:${port}/graphql`, mode: 'good' };
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const body = Buffer.concat(await Array.fromAsync(request)).toString();
      const asked = { method: 'POST', path: request.url ?? '', body, headers: request.headers };
      const now = new Date(Date.now() - (standing.mode === 'late' ? 90_000 : 0));
      response.setHeader('date', now.toUTCString());
      try {
        if (standing.mode !== 'open') verifySignedRequest({ ...asked, now, keyOf: () => key });
        response.end('{"data":{"__typename":"Query"}}');
      } catch (cause) {
        const { code, detail, message } = cause as { code: string; detail: object; message: string };
        response.writeHead(401).end(JSON.stringify({ errors: [{ message, extensions: { code, ...detail } }] }));
      }
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    department = standing;
    return () => void server.close();
  });

  it.each([
    ['good', key, 0, /good .*密钥有效/],
    ['good', 'another-key-of-16-and-more', 2, /refused .*UNSIGNED_REQUEST signature.*another key/],
    ['late', key, 2, /clock .*(89|90|91) s behind ours/],
    ['open', key, 2, /open .*without a signature/],
  ] as const)('a department that is %s, tried with %s, ends with %i', async (mode, tried, code, said) => {
    department.mode = mode;
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    writeFileSync(join(folder, '.env'), `SIGNING_KEY=${tried}\nPORT=${new URL(department.url).port}\n`);
    const checked = await runCli(['keys', 'check', folder]);
    expect(checked).toMatchObject({ code, err: '', out: expect.stringMatching(said) });
    expect(checked.out).not.toContain(tried);
  });

  it('one that nothing answers to', async () => {
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    const env = { SIGNING_KEY: key };
    const checked = await runCli(['keys', 'check', folder, '--url', 'http://127.0.0.1:9/graphql'], { env });
    expect(checked).toMatchObject({ code: 1, out: expect.stringContaining('unreachable') });
  });

  it('are given to the gateway of this machine beside its own, and to nobody else', async () => {
    const folder = departmentFolder('site-noise', sdlOf('siteNoise'));
    const data = emptyFolder();
    const file = join(data, 'keys.json');
    const add = (...more: readonly string[]) => runCli(['keys', 'add', folder, '--data', data, ...more]);
    expect(await add()).toMatchObject({ code: 1, err: expect.stringMatching(/SIGNING_KEY/) });
    const key = 'a'.repeat(64);
    writeFileSync(join(folder, '.env'), `SIGNING_KEY=${key}\n`);
    expect(await add()).toMatchObject({ code: 1, err: expect.stringMatching(/keys\.json cannot be read.*npm start/) });
    writeFileSync(file, '[]');
    expect(await add()).toMatchObject({ code: 1, err: expect.stringContaining('is no list of keys') });
    const before = { exchange: 'b'.repeat(64), cursor: 'c'.repeat(64) };
    writeFileSync(file, JSON.stringify(before));
    const added = await add();
    expect(added).toMatchObject({ code: 0, err: expect.stringContaining('anew') });
    expect(`${added.out}${added.err}`).not.toContain(key);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...before, 'site-noise': key });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse((await add('--json')).out)).toEqual({ name: 'site-noise', file, isNew: false });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'exchange' }));
    expect(await add()).toMatchObject({ code: 1, err: expect.stringContaining('only new departments') });
    expect(JSON.parse(readFileSync(file, 'utf8')).exchange).toBe(before.exchange);
  });

  it('are made for both sides, and written where only their owner reads them', async () => {
    const shown = JSON.parse((await runCli(['keys', 'new', 'site-noise', '--json'])).out);
    const { SIGNING_KEY: made } = shown.department;
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(shown.gateways).toEqual({ DEPARTMENT_KEYS: { 'site-noise': made } });
    const cwd = emptyFolder();
    const written = await runCli(['keys', 'new', 'site-noise', '--out', 'site-noise.env'], { cwd });
    const file = join(cwd, 'site-noise.env');
    expect(written.code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const secret = /^SIGNING_KEY=([0-9a-f]{64})$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    expect(readFileSync(file, 'utf8')).toContain(`# {"site-noise":"${secret}"}`);
    expect(`${written.out}${written.err}`).not.toContain(secret);
    const again = await runCli(['keys', 'new', 'site-noise', '--out', 'site-noise.env'], { cwd });
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('nothing is overwritten') });
    expect(await runCli(['keys', 'new', 'Site Noise'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('small letters'),
    });
    const refused = await runCli(
      [
        'keys',
        'token',
        'create',
        'site-noise',
        '--out',
        'token.env',
        '--gateway',
        'http://127.0.0.1:9',
        '--token',
        'x',
      ],
      { cwd },
    );
    expect(refused.code).toBe(1);
    expect(() => statSync(join(cwd, 'token.env'))).toThrow('ENOENT');
  });
});
