import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { createGuardedLookup } from '@guanjia/runtime/createGuardedLookup';
import { createLog } from '@guanjia/runtime/createLog';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createUrlRules } from '../src/registry/createUrlRules.ts';
import { isSameHash } from '../src/registry/publishTokenText.ts';
import { requireSubgraphSdl } from '../src/registry/requireSubgraphSdl.ts';
import { openSender } from '../src/transport/openSender.ts';
import { sdls } from './kit/departments.ts';
import { newGraph, type RegistryGateway, startRegistryGateway } from './kit/startRegistryGateway.ts';

const publishing = 'mutation ($input: PublishSubgraphInput!) { publishSubgraph(input: $input) { launch { number } } }';
const creating = 'mutation ($s: String!) { createPublishToken(subgraph: $s, name: "ci") { id token } }';
const utilities = sdls['utilities'] as string;
const graph = newGraph();
let gateway: RegistryGateway;
let own = { id: '', token: '' };
beforeAll(async () => {
  gateway = await startRegistryGateway({ graph, production: true });
  own = (await gateway.manage(creating, { as: 'supervisor', variables: { s: 'utilities' } })).data.createPublishToken;
});
afterAll(() => gateway.stop());

const publish = (name: string, more: object = {}, token = own.token) =>
  gateway.manage(publishing, {
    token,
    variables: { input: { name, sdl: utilities, url: 'http://93.184.215.14/graphql', ...more } },
  });
const present = async () => (await gateway.manage('{ launch { number } }', { token: own.token })).data.launch.number;
const codeOf = (answer: { errors: any }) => answer.errors?.[0].extensions.code;

describe('attack: publishing what is another department’s', () => {
  it.each(['approval', 'exchange', 'progress', 'brand-new', 'Utilities', 'utilities '])('as %s', async (name) => {
    const before = await present();
    expect(codeOf(await publish(name))).toBe('SUBGRAPH_NOT_YOURS');
    const rollback = await gateway.manage(
      'mutation ($n: String!) { rollbackSubgraph(name: $n, version: 1) { notes } }',
      {
        token: own.token,
        variables: { n: name },
      },
    );
    expect(codeOf(rollback)).toBe('SUBGRAPH_NOT_YOURS');
    expect(await present()).toBe(before);
  });

  it('the gateway’s own subgraph, by an operator even, or by a token of it', async () => {
    const input = { name: 'progress', sdl: utilities, url: 'http://93.184.215.14/graphql' };
    expect(codeOf(await gateway.manage(publishing, { as: 'supervisor', variables: { input } }))).toBe(
      'SUBGRAPH_NOT_YOURS',
    );
    const made = await gateway.manage(creating, { as: 'supervisor', variables: { s: 'progress' } });
    expect(codeOf(made)).toBe('SUBGRAPH_NOT_YOURS');
  });

  it.each([
    'mutation { removeSubgraph(name: "utilities") { notes } }',
    'mutation { createPublishToken(subgraph: "utilities", name: "mine") { token } }',
    'mutation { revokePublishToken(id: "0") { id } }',
    '{ tokens { id } }',
  ])('what only operators may do: %s', async (query) => {
    expect(codeOf(await gateway.manage(query, { token: own.token }))).toBe('FORBIDDEN');
    expect(codeOf(await gateway.manage(query, { as: 'service-room' }))).toBe('FORBIDDEN');
  });

  it('into a gateway that could not sign for it', async () => {
    const { token } = (await gateway.manage(creating, { as: 'supervisor', variables: { s: 'stranger' } })).data
      .createPublishToken;
    expect(codeOf(await publish('stranger', {}, token))).toBe('SUBGRAPH_KEY_MISSING');
  });
});

describe('attack: a publish token that is none', () => {
  it.each([
    ['another one of the same shape', `gjr_${'a'.repeat(43)}`],
    ['its beginning', 'gjr_a'],
    ['too long', `gjr_${'a'.repeat(44)}`],
    ['no token of ours', 'gjs_something'],
    ['empty', 'gjr_'],
  ])('%s', async (_, token) => {
    const answer = await gateway.manage('{ launch { number } }', { token });
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toMatch(/^(REGISTRY_TOKEN_INVALID|UNAUTHENTICATED)$/);
  });

  it('its hash, or one letter changed', async () => {
    const changed = `${own.token.slice(0, -2)}${own.token.endsWith('aa') ? 'bb' : 'aa'}`;
    for (const token of [changed, `gjr_${hash('sha256', own.token).slice(0, 43)}`, own.token.toUpperCase()]) {
      expect((await gateway.manage('{ launch { number } }', { token })).status).toBe(401);
    }
  });

  it('revoked', async () => {
    const made = (await gateway.manage(creating, { as: 'supervisor', variables: { s: 'utilities' } })).data
      .createPublishToken;
    expect((await gateway.manage('{ launch { number } }', { token: made.token })).errors).toBeUndefined();
    const revoke = 'mutation ($id: ID!) { revokePublishToken(id: $id) { revokedAt } }';
    const { data } = await gateway.manage(revoke, { as: 'supervisor', variables: { id: made.id } });
    expect(data.revokePublishToken.revokedAt).not.toBeNull();
    expect(codeOf(await publish('utilities', {}, made.token))).toBe('REGISTRY_TOKEN_INVALID');
    const again = await gateway.manage(revoke, { as: 'supervisor', variables: { id: made.id } });
    expect(again.data).toEqual(data);
  });

  it('of another graph in the same database', async () => {
    const other = await startRegistryGateway();
    onTestFinished(() => other.stop());
    expect((await other.manage('{ launch { number } }', { token: own.token })).status).toBe(401);
  });

  it('read from the database or the log: only its hash is there', async () => {
    const database = openDatabase({ url: testDatabaseUrl(), log: createLog({ name: 'test' }, { write() {} }) });
    onTestFinished(() => database.close());
    const { rows } = await database.db.execute('select row_to_json(t)::text as row from registry.publish_tokens t');
    const text = rows.map(({ row }) => row).join();
    expect(text).toContain(hash('sha256', own.token));
    expect(text).not.toContain(own.token);
    expect(gateway.logged.join()).not.toContain(own.token);
  });

  it('guessed by time: hashes are compared whole', () => {
    const good = hash('sha256', own.token);
    expect(isSameHash(good, good)).toBe(true);
    expect(isSameHash(good, hash('sha256', `${own.token}x`))).toBe(false);
    expect(isSameHash(good, good.slice(1))).toBe(false);
  });
});

describe('attack: schema bombs', () => {
  const nested = (count: number) => `type Query { a: ${'['.repeat(count)}Int${']'.repeat(count)} }`;
  it.each([
    ['longer than is taken', `# ${'x'.repeat(1_000_001)}`],
    ['lists in lists', nested(100_000)],
    ['lists in lists, just too deep', nested(41)],
    ['values in values', `type Query { a(b: [Int] = ${'['.repeat(50_000)}${']'.repeat(50_000)}): Int }`],
    ['tokens', `type Query { a: Int } ${'scalar A '.repeat(80_000)}`],
    ['definitions', `type Query { a: Int } ${Array.from({ length: 3_001 }, (_, n) => `scalar S${n}`).join(' ')}`],
    ['fields', `type Query { ${Array.from({ length: 1_001 }, (_, n) => `f${n}: Int`).join(' ')} }`],
    [
      'values of an enum',
      `type Query { a: E } enum E { ${Array.from({ length: 1_001 }, (_, n) => `V${n}`).join(' ')} }`,
    ],
    ['an operation', '{ a }'],
    ['no GraphQL', 'type Query {'],
    ['an unclosed text', `"""${'"\\"'.repeat(100_000)}`],
    ['U+0000', 'type Query { a: Int } # \u0000'],
    ['nothing', ''],
  ])('%s', (_, sdl) => {
    const began = performance.now();
    expect(() => requireSubgraphSdl(sdl)).toThrow(expect.objectContaining({ code: 'SUBGRAPH_SDL_REFUSED' }));
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('through the door: refused, and nothing is written', async () => {
    const before = await present();
    expect(codeOf(await publish('utilities', { sdl: nested(5_000) }))).toBe('SUBGRAPH_SDL_REFUSED');
    const body = await fetch(`${gateway.url}/registry`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${own.token}` },
      body: JSON.stringify({
        query: publishing,
        variables: { input: { name: 'utilities', sdl: 'x'.repeat(3_000_000) } },
      }),
    });
    expect([body.status, ((await body.json()) as any).errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    expect(await present()).toBe(before);
  });

  it('questions that would read all that was ever published', async () => {
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n}: launches(first: 100) { nodes { supergraphSdl } }`);
    const answer = await gateway.manage(`{ ${aliases.join(' ')} }`, { token: own.token });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'DOCUMENT_TOO_MANY_ALIASES']);
  });

  it('the door’s own schema is not told in production', async () => {
    const answer = await gateway.manage('{ __schema { types { name } } }', { token: own.token });
    expect(answer.status).toBe(400);
    expect(answer.errors[0].message).toContain('introspection');
  });
});

describe('attack: SSRF by published addresses', () => {
  const refused = [
    'http://127.0.0.1/graphql',
    'http://localhost:4001/graphql',
    'http://a.localhost/',
    'http://[::1]/graphql',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:127.0.0.1]/',
    'http://100.100.100.200/latest/meta-data/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://user:pass@93.184.215.14/',
    'http://93.184.215.14/#a',
    'file:///etc/passwd',
    'gopher://93.184.215.14/',
    'virtual:progress',
    'ftp://93.184.215.14/',
    'javascript:alert(1)',
    '//93.184.215.14/',
    '',
    'http://',
    `http://93.184.215.14/${'a'.repeat(600)}`,
  ];
  it.each(refused)('%s', async (url) => {
    const before = await present();
    expect(codeOf(await publish('utilities', { url }))).toBe('SUBGRAPH_URL_REFUSED');
    expect(await present()).toBe(before);
  });

  const leadingTo = (...addresses: string[]): LookupFunction =>
    createGuardedLookup((_, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    );
  const rulesOf = (lookup: LookupFunction, allowedHosts: readonly string[] | null = null) =>
    createUrlRules({ allowedHosts, production: true, lookup });
  const refusal = expect.objectContaining({ code: 'SUBGRAPH_URL_REFUSED' });

  it.each([['127.0.0.1'], ['169.254.169.254'], ['::1'], ['0.0.0.0'], ['100.100.100.200']])(
    'a name that leads to %s',
    async (address) => {
      await expect(rulesOf(leadingTo(address)).requireGood('http://water.example/graphql')).rejects.toEqual(refusal);
      await expect(rulesOf(leadingTo('10.1.2.3')).requireGood('http://water.example/graphql')).resolves.toBeUndefined();
    },
  );

  it('a host that is not on the list', async () => {
    const rules = rulesOf(leadingTo('10.1.2.3'), ['water.example', 'gas.example:8443']);
    for (const url of ['http://water.example/x', 'https://gas.example:8443/x']) await rules.requireGood(url);
    for (const url of [
      'http://water.example.evil.example/',
      'http://evil.example/water.example',
      'https://gas.example/',
      'http://evil.example\\@water.example.evil/',
    ])
      await expect(rules.requireGood(url)).rejects.toEqual(refusal);
  });

  it.each(['sockets', 'undici'] as const)(
    'a name that changes its mind after it was published, over %s',
    async (transport) => {
      let calls = 0;
      const victim = createServer((_, response) => {
        calls += 1;
        response.end('{"data":{"secret":"of the machine beside"}}');
      }).listen(0, '127.0.0.1');
      await once(victim, 'listening');
      onTestFinished(() => void victim.close());
      const { port } = victim.address() as AddressInfo;
      const url = `http://water.example:${port}/graphql`;
      await rulesOf(leadingTo('10.1.2.3')).requireGood(url);
      const sender = openSender(
        { url, deadlineMs: 2_000, answerLimitBytes: 1_000, lookup: leadingTo('127.0.0.1') },
        transport,
      );
      onTestFinished(() => sender.close());
      await expect(sender.post({ body: '{}', headers: [], mayRepeat: true })).rejects.toThrow(
        'where nothing may be sent',
      );
      expect(calls).toBe(0);
    },
  );
});

describe('attack: knocking at the registry’s door', () => {
  it('more often than is allowed', async () => {
    const narrow = await startRegistryGateway({ requestsPerMinute: 3 });
    onTestFinished(() => narrow.stop());
    const answers = [];
    for (let knock = 0; knock < 5; knock += 1)
      answers.push(await narrow.manage('{ launch { number } }', { token: 'gjr_x' }));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429]);
  });

  it.each([['GET'], ['PUT']])('by %s', async (method) => {
    expect((await fetch(`${gateway.url}/registry`, { method })).status).toBe(405);
  });

  it('as a form of another page', async () => {
    const response = await fetch(`${gateway.url}/registry`, {
      method: 'POST',
      headers: { authorization: `Bearer ${own.token}`, 'content-type': 'text/plain' },
      body: '{"query":"{ launch { number } }"}',
    });
    expect(response.status).toBe(415);
  });
});
