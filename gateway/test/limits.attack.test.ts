import { hash } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { createClient as createWsClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { GatewayOptions } from '../src/app.ts';
import { createRateLimiter, type RateLimits } from '../src/limits/createRateLimiter.ts';
import { createTrustedDocuments } from '../src/limits/createTrustedDocuments.ts';
import { subscribe, wires } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { type Json, jsonOf } from './kit/jsonOf.ts';
import { openTestIdentity } from './kit/openTestIdentity.ts';
import { newKey, secondsNow, startIssuer } from './kit/startIssuer.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const graphqlJson = 'application/graphql-response+json';
const sha = (text: string) => hash('sha256', text, 'hex');
const apq = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(text) } });

async function start(overrides: Partial<GatewayOptions>): Promise<TestGateway> {
  const gateway = await startTestGateway(overrides);
  onTestFinished(() => gateway.stop());
  return gateway;
}

/** Sends a body as it is. */
async function post(gateway: TestGateway, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: graphqlJson, ...headers },
    body: JSON.stringify(body),
  });
  const answer = await jsonOf(response);
  return { status: response.status, headers: response.headers, answer, code: answer.errors?.[0]?.extensions?.code };
}

/** One result of one operation over graphql-ws. */
async function overSocket(gateway: TestGateway, payload: Json): Promise<Json> {
  const client = createWsClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  try {
    return await new Promise((resolve) => {
      client.subscribe(payload as never, {
        next: resolve,
        error: (errors) => resolve({ errors }),
        complete: () => resolve({ completed: true }),
      });
    });
  } finally {
    await client.dispose();
  }
}

const attacks: readonly (readonly [name: string, body: Json, code: string])[] = [
  ['alias overload', { query: `{ ${times(101, (i) => `x${i}: notice`)} }` }, 'DOCUMENT_TOO_MANY_ALIASES'],
  [
    'alias overload of __typename',
    { query: `{ ${times(101, (i) => `x${i}: __typename`)} }` },
    'DOCUMENT_TOO_MANY_ALIASES',
  ],
  ['directive overload', { query: `{ notice ${'@include(if: true) '.repeat(6)} }` }, 'DOCUMENT_TOO_MANY_DIRECTIVES'],
  [
    'directive overload by unknown directives',
    { query: `{ notice ${times(150, (i) => `@a${i}`)} }` },
    'DOCUMENT_TOO_MANY_DIRECTIVES',
  ],
  ['field duplication', { query: `{ ${'notice '.repeat(21)} }` }, 'DOCUMENT_TOO_MANY_REPEATS'],
  [
    'circular fragments',
    { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A notice }' },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment bomb',
    {
      query: `{ ...F0 } ${times(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { notice }`,
    },
    'DOCUMENT_TOO_MANY_FIELDS',
  ],
  ['deep nesting', { query: `${'{ a'.repeat(30)}${'}'.repeat(30)}` }, 'DOCUMENT_TOO_DEEP'],
  [
    'deep nesting of introspection',
    { query: `{ __schema { types ${'{ ofType'.repeat(30)} { name } ${'}'.repeat(30)} } }` },
    'DOCUMENT_TOO_DEEP',
  ],
  ['array batching', [{ query: '{ notice }' }, { query: '{ notice }' }], 'BAD_REQUEST'],
  ['too many tokens', { query: `{ ${'a '.repeat(6_000)} }` }, 'DOCUMENT_TOO_MANY_TOKENS'],
  ['a long name', { query: `{ ${'a'.repeat(300)} }` }, 'DOCUMENT_NAME_TOO_LONG'],
  ['a long name in Unicode', { query: `{ notice ${'名'.repeat(300)} }` }, 'GRAPHQL_PARSE_FAILED'],
  ['an overlong operationName', { query: '{ notice }', operationName: 'a'.repeat(300) }, 'DOCUMENT_NAME_TOO_LONG'],
  [
    'a list of 10,000 ids',
    { query: 'query ($ids: [ID!]) { notice }', variables: { ids: Array(2_000).fill('1') } },
    'LIST_TOO_LONG',
  ],
  [
    'deep variables',
    { query: '{ notice }', variables: { a: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) } },
    'VARIABLES_TOO_DEEP',
  ],
  [
    'many lists in many variables',
    {
      query: '{ notice }',
      variables: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`a${i}`, Array(999).fill(1)])),
    },
    'VARIABLES_TOO_LARGE',
  ],
];

describe('attack: documents and variables', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ bodyLimitBytes: 60_000 });
  });
  afterAll(() => gateway.stop());

  it.each(attacks)('refuses %s over HTTP', async (_, body, code) => {
    const asked = gateway.approval.asked.length;
    const { status, answer, ...refused } = await post(gateway, body);
    expect([refused.code, status]).toEqual([code, 400]);
    expect(answer).not.toHaveProperty('data');
    expect(gateway.approval.asked.length).toBe(asked);
  });

  it('answers a refused operation under application/json with 200, as GraphQL over HTTP has it', async () => {
    const { status, code } = await post(gateway, attacks[0]?.[1], { accept: 'application/json' });
    expect([status, code]).toEqual([200, 'DOCUMENT_TOO_MANY_ALIASES']);
  });

  it('says what was found and what would be accepted, in both languages', async () => {
    const { answer } = await post(gateway, attacks[0]?.[1]);
    expect(answer.errors[0].extensions).toMatchObject({
      field: 'aliases',
      found: 101,
      accepted: 100,
      messageZh: expect.stringContaining('别名'),
    });
  });

  it('refuses alias overload by GET, on a socket, as events and over multipart', async () => {
    const query = `{ ${times(101, (i) => `x${i}: notice`)} }`;
    const search = new URLSearchParams({ query });
    const got = await fetch(`${gateway.url}/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': '1', accept: graphqlJson },
    });
    expect([got.status, (await jsonOf(got)).errors[0].extensions.code]).toEqual([400, 'DOCUMENT_TOO_MANY_ALIASES']);
    expect((await overSocket(gateway, { query })).errors[0].extensions.code).toBe('DOCUMENT_TOO_MANY_ALIASES');
    for (const accept of ['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0, application/json']) {
      expect((await post(gateway, { query }, { accept })).code).toBe('DOCUMENT_TOO_MANY_ALIASES');
    }
  });

  it.each(wires)('refuses a subscription with too many aliases over %s', async (wire) => {
    const query = `subscription ($p: ID!) { projectProgress(projectId: $p) { ${times(101, (i) => `x${i}: cursor`)} } }`;
    const read = subscribe(gateway, wire, query, { variables: { p: 'p-1' } }).then((subscriber) => subscriber.next());
    const told = JSON.stringify(await read.catch((cause: unknown) => cause), (_, value: unknown) =>
      value instanceof Error ? { ...value, message: value.message } : value,
    );
    // graphql-sse says of a refused request no more than its status
    expect(told).toContain(wire === 'graphql-sse' ? 'Bad Request' : 'DOCUMENT_TOO_MANY_ALIASES');
  });

  it('refuses values of a known operation that are too long, before they are read', async () => {
    const query = 'query Known($id: ID!) { project(id: $id) { name } }';
    knownProjects.set('l-1', '项目');
    const ask = (variables: Json) => gateway.ask(query, { as: 'steward', variables });
    expect((await ask({ id: 'l-1' })).data).toEqual({ project: { name: '项目' } });
    const { errors } = await ask({ id: Array(2_000).fill('l-1') });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIST_TOO_LONG',
      field: 'id',
      found: 2_000,
      accepted: 1_000,
    });
  });

  it('counts what it refuses', async () => {
    const before = await gateway.metric('gateway_operations_refused_total', 'DOCUMENT_TOO_DEEP');
    await post(gateway, { query: `${'{ a'.repeat(30)}${'}'.repeat(30)}` });
    expect(await gateway.metric('gateway_operations_refused_total', 'DOCUMENT_TOO_DEEP')).toBe(before + 1);
  });
});

describe('cost', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    knownProjects.set('c-1', '项目');
    gateway = await startTestGateway({ operationLimits: { cost: 12 } });
  });
  afterAll(() => gateway.stop());
  const cheap = '{ projects { id } }';
  const dear = '{ projects { id } again: projects { id } }';

  it('refuses an operation that costs too much, whole, before any department is asked', async () => {
    const asked = gateway.approval.asked.length;
    const { errors, data } = await gateway.ask(dear, { as: 'steward' });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_COSTLY', cost: 20, accepted: 12 });
    expect(gateway.approval.asked.length).toBe(asked);
  });

  it('counts by conditions in variables, also when the operation is known', async () => {
    const query = 'query ($twice: Boolean!) { projects { id } again: projects @include(if: $twice) { id } }';
    const ask = (twice: boolean) => gateway.ask(query, { as: 'steward', variables: { twice } });
    for (const twice of [false, true, false, true]) {
      const { errors } = await ask(twice);
      expect(errors?.[0]?.extensions.code).toBe(twice ? 'OPERATION_TOO_COSTLY' : undefined);
    }
  });

  it('says the cost when it is asked to, by a header or in the request, for a new operation and for a known one', async () => {
    const authorization = `Bearer ${await gateway.tokenOf('steward')}`;
    const cost = { requested: 10, limit: 12 };
    for (const _ of ['new', 'known']) {
      const { answer } = await post(gateway, { query: cheap }, { authorization, 'x-guanjia-cost': '1' });
      expect(answer.extensions).toEqual({ cost });
    }
    const { answer } = await post(gateway, { query: cheap, extensions: { cost: true } }, { authorization });
    expect(answer.extensions).toEqual({ cost });
    expect((await post(gateway, { query: cheap }, { authorization })).answer).not.toHaveProperty('extensions');
  });

  it('refuses a subscription that costs too much', async () => {
    const body = `{ projectProgress(projectId: "${newId()}") { ${times(13, (i) => `x${i}: project { id }`)} } }`;
    const query = `subscription ${body}`;
    const subscriber = await subscribe(gateway, 'graphql-ws', query, { variables: {} });
    const refusal = await subscriber.next().catch((cause: unknown) => cause);
    expect(JSON.stringify(refusal)).toContain('OPERATION_TOO_COSTLY');
  });

  it('is a histogram', async () => {
    expect(await gateway.metric('operation_cost_count')).toBeGreaterThan(0);
  });
});

describe('rates', () => {
  const limits: RateLimits = {
    windowSeconds: 60,
    ofCaller: 5,
    ofAnonymous: 3,
    ofAddress: 1_000,
    ofSystem: 1_000,
    ofDashboard: 20,
    ofFailedTokens: 3,
  };
  const withRates = (some: Partial<RateLimits> = {}) =>
    start({
      rates: createRateLimiter({
        limits: { ...limits, ...some },
        shared: null,
        metrics: createMetrics('rates'),
        clock: () => 0,
      }),
    });

  it('answers 429 with Retry-After and the draft headers, under both media types', async () => {
    const gateway = await withRates();
    for (const accept of [graphqlJson, 'application/json']) {
      for (let i = 0; i < 4; i += 1) await post(gateway, { query: '{ notice }' }, { accept });
      const { status, headers, answer } = await post(gateway, { query: '{ notice }' }, { accept });
      expect([status, answer.errors[0].extensions]).toEqual([
        429,
        expect.objectContaining({
          code: 'RATE_LIMITED',
          policy: 'anonymous',
          accepted: 3,
          windowSeconds: 60,
          retryAfterSeconds: 60,
        }),
      ]);
      expect([headers.get('retry-after'), headers.get('ratelimit'), headers.get('ratelimit-policy')]).toEqual([
        '60',
        '"anonymous";r=0;t=60',
        '"anonymous";q=3;w=60',
      ]);
    }
  });

  it('counts by the subject of the token, whichever wire it comes over, and leaves others alone', async () => {
    const gateway = await withRates();
    const { errors } = await gateway.ask('{ projects { id } }', { as: 'steward' }); // its cost is above what is left
    expect(errors).toBeUndefined();
    expect((await gateway.ask('{ notice }', { as: 'steward' })).status).toBe(429);
    const subscriber = await subscribe(gateway, 'graphql-ws', '{ notice }', { variables: {} });
    expect(JSON.stringify(await subscriber.next().catch((cause: unknown) => cause))).toContain('RATE_LIMITED');
    expect((await gateway.ask('{ notice }', { as: 'owner' })).status).toBe(200);
  });

  it('counts each operation on a socket', async () => {
    const gateway = await withRates();
    const codes: unknown[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { errors } = await overSocket(gateway, { query: '{ notice }' });
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes.at(0)).toBeUndefined();
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it('counts what is not valid, and what is no operation', async () => {
    const gateway = await withRates();
    for (const body of [{ query: '{' }, { query: '{ nothing }' }, []])
      expect((await post(gateway, body)).status).toBe(400);
    expect((await post(gateway, { query: '{' })).status).toBe(429);
  });

  it('answers a stream that is refused with its status', async () => {
    const gateway = await withRates();
    for (let i = 0; i < 4; i += 1) await post(gateway, { query: '{ notice }' });
    const { status, code } = await post(gateway, { query: '{ notice }' }, { accept: 'text/event-stream' });
    expect([status, code]).toEqual([429, 'RATE_LIMITED']);
  });
});

describe('in production', () => {
  it('says no name of the schema, no stack and no schema', async () => {
    const gateway = await start({ production: true, operationLimits: { cost: 0 } });
    const wrong = [
      '{ notic }',
      '{ project }',
      '{ project(id: "1", idd: 2) { nam } }',
      'query ($i: Nothin) { notice }',
      '{ __schema { types { name } } }',
      '{ __type(name: "Project") { name } }',
    ];
    for (const query of wrong) {
      const { answer, code } = await post(gateway, { query });
      expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(answer.errors.map(({ message }: Json) => message)).toEqual(
        answer.errors.map(() =>
          query.includes('__') ? 'GraphQL introspection is off here.' : 'The document does not fit the schema.',
        ),
      );
      expect(JSON.stringify(answer)).not.toMatch(/Did you mean|stacktrace|notice|secret|Project/);
    }
    const query = 'mutation ($name: String!) { renameProject(id: "1", name: $name) { id } }';
    const authorization = `Bearer ${await gateway.tokenOf('owner')}`;
    const { answer, code } = await post(gateway, { query, variables: { name: { near: 1 } } }, { authorization });
    expect([code, answer.errors[0].message]).toEqual(['BAD_USER_INPUT', 'Variable "$name" has no acceptable value.']);
    const told = await overSocket(gateway, { query: 'subscription { projectProgres(projectId: "1") { cursor } }' });
    expect(told.errors[0]).toMatchObject({ message: 'The document does not fit the schema.' });
    expect((await fetch(`${gateway.url}/`)).status).toBe(404);
  });

  it('helps in development', async () => {
    const gateway = await start({});
    expect((await post(gateway, { query: '{ notic }' })).answer.errors[0].message).toContain('Did you mean "notice"');
  });
});

describe('documents on a list', () => {
  const listed = '{ notice }';
  const stream = 'subscription P($p: ID!) { projectProgress(projectId: $p) { cursor } }';
  const startWith = async (mode: 'persisted' | 'trusted') => {
    const documents = createTrustedDocuments(mode);
    const gateway = await start({ documents });
    documents.replace(new Map([listed, stream].map((text) => [sha(text), text])));
    return gateway;
  };

  it.each([
    ['its text', { query: listed }],
    ['its hash', { extensions: apq(listed) }],
    ['its id', { documentId: `sha256:${sha(listed)}` }],
  ])('trusted: answers a document on the list by %s, again and again', async (_, body) => {
    const gateway = await startWith('trusted');
    for (const __ of ['new', 'known']) expect((await post(gateway, body)).answer.data).toEqual({ notice: '公告' });
  });

  it.each([
    ['another text', { query: '{ water }' }, 'DOCUMENT_NOT_TRUSTED'],
    ['another hash', { extensions: apq('{ water }') }, 'DOCUMENT_NOT_TRUSTED'],
    ['the registration of a text', { query: '{ water }', extensions: apq('{ water }') }, 'DOCUMENT_NOT_TRUSTED'],
    ['a text under the hash of another', { query: '{ water }', extensions: apq(listed) }, 'DOCUMENT_NOT_TRUSTED'],
    ['an id that is none', { documentId: 'water' }, 'BAD_INPUT'],
    ['introspection', { query: '{ __schema { types { name } } }' }, 'DOCUMENT_NOT_TRUSTED'],
  ])('trusted: refuses %s, however often, and on every wire', async (_, body, code) => {
    const gateway = await startWith('trusted');
    for (const __ of ['new', 'known']) expect((await post(gateway, body)).code).toBe(code);
    expect((await post(gateway, body, { accept: 'text/event-stream' })).code).toBe(code);
    expect((await overSocket(gateway, { query: '', ...body })).errors[0].extensions.code).toBe(code);
    expect(gateway.utilities.asked).toEqual([]);
  });

  it('trusted: answers by GET, and follows a subscription by its hash on a socket', async () => {
    const gateway = await startWith('trusted');
    const search = new URLSearchParams({ extensions: JSON.stringify(apq(listed)) });
    const got = await fetch(`${gateway.url}/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect((await jsonOf(got)).data).toEqual({ notice: '公告' });
    const told = await overSocket(gateway, { query: '', documentId: sha(stream), variables: { p: 'p-1' } });
    expect(told.errors[0].extensions.code).toBe('PROJECT_NOT_FOUND'); // it was read and begun
  });

  it('persisted: knows the list by hash, takes any text, and learns nothing', async () => {
    const gateway = await startWith('persisted');
    expect((await post(gateway, { extensions: apq(listed) })).answer.data).toEqual({ notice: '公告' });
    expect((await post(gateway, { query: '{ water }' })).answer.data).toEqual({ water: '供水' });
    expect((await post(gateway, { query: '{ water }', extensions: apq('{ water }') })).code).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
    expect((await post(gateway, { extensions: apq('{ water }') })).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await post(gateway, { documentId: sha('{ water }') })).code).toBe('DOCUMENT_UNKNOWN');
  });

  it('any: learns a document with its hash, and knows it by its id then', async () => {
    const gateway = await start({});
    expect((await post(gateway, { documentId: sha(listed) })).code).toBe('DOCUMENT_UNKNOWN');
    expect((await post(gateway, { query: listed, extensions: apq(listed) })).answer.data).toEqual({ notice: '公告' });
    expect((await post(gateway, { documentId: sha(listed) })).answer.data).toEqual({ notice: '公告' });
    expect((await post(gateway, { query: '{ water }', documentId: sha(listed) })).code).toBe('BAD_INPUT');
  });
});

describe('attack: tokens that are guessed', () => {
  const limits: RateLimits = {
    windowSeconds: 60,
    ofCaller: 1_000,
    ofAnonymous: 1_000,
    ofAddress: 1_000,
    ofSystem: 1_000,
    ofDashboard: 1_000,
    ofFailedTokens: 3,
  };
  async function withProvider() {
    let ms = 0;
    const issuer = await startIssuer();
    onTestFinished(() => issuer.stop());
    const rates = createRateLimiter({ limits, shared: null, metrics: createMetrics('rates'), clock: () => ms });
    const settings = { OIDC_ISSUER: issuer.url, JWT_AUDIENCE: issuer.audience, CLIENT_ADDRESS_HEADER: 'x-from' };
    const identity = await openTestIdentity(settings, () => new Date(), { rates });
    onTestFinished(() => identity.stop());
    const gateway = await start({ ...identity, rates, addressHeader: 'x-from' });
    const ask = async (token: string, from = '192.0.2.1') => {
      const headers = { authorization: `Bearer ${token}`, 'x-from': from };
      return post(gateway, { query: '{ notice }' }, headers);
    };
    return { issuer, gateway, ask, pass: (more: number) => void (ms += more) };
  }

  it('are answered 429 when too many from one address were not good, without being verified', async () => {
    const { issuer, gateway, ask, pass } = await withProvider();
    const [known, fresh, foreign] = [await issuer.sign(), await issuer.sign(), await newKey()];
    const guess = () => issuer.sign({}, { key: foreign });
    expect((await ask(known)).status).toBe(200);
    for (let i = 0; i < 3; i += 1) expect((await ask(await guess())).status).toBe(401);
    const { status, headers, code } = await ask(await guess());
    expect([status, code, headers.get('retry-after')]).toEqual([429, 'RATE_LIMITED', '60']);
    expect(headers.get('ratelimit-policy')).toBe('"failedTokens";q=3;w=60');
    // a good one would not be found out either
    expect((await ask(fresh)).status).toBe(429);
    // who had been let in stays in, and other addresses are not meant
    expect((await ask(known)).status).toBe(200);
    expect((await ask(fresh, '192.0.2.2')).status).toBe(200);
    const sent = {
      authorization: `Bearer ${await guess()}`,
      'x-from': '192.0.2.1',
      'content-type': 'application/json',
    };
    expect((await fetch(`${gateway.url}/revocations`, { method: 'POST', headers: sent, body: '{}' })).status).toBe(429);
    pass(61_000);
    expect((await ask(fresh)).status).toBe(200);
  });

  it('over sockets too, which close with 4429', async () => {
    const { issuer, gateway, ask } = await withProvider();
    const foreign = await newKey();
    for (let i = 0; i < 3; i += 1) await ask(await issuer.sign({}, { key: foreign }));
    const authorization = `Bearer ${await issuer.sign({}, { key: foreign })}`;
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { 'x-from': '192.0.2.1' },
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.once('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
    });
    expect(await closed).toBe(4429);
  });

  it('old tokens and revoked ones are no guesses: they take nothing', async () => {
    const { issuer, ask } = await withProvider();
    const old = { iat: secondsNow() - 900, exp: secondsNow() - 600 };
    for (let i = 0; i < 6; i += 1) expect((await ask(await issuer.sign(old))).status).toBe(401);
    expect((await ask(await issuer.sign())).status).toBe(200);
  });
});
