import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import DataLoader from 'dataloader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSubgraph, type Subgraph, type SubgraphRequest } from '../src/createSubgraph.ts';

const log = createLog({ name: 'test', level: 'silent' });
const key = 'the key of permits';
const steward: Principal = { ...anonymous, subject: 's', name: '演示专员', roles: ['STEWARD'] };
const wallChart: Principal = { ...anonymous, subject: 'd', name: '大屏', roles: ['DASHBOARD'] };

const typeDefs = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  scalar Date
  scalar DateTime
  scalar JSON
  type Query @access(roles: ["SIGNED_IN"]) {
    open: String @access(roles: ["PUBLIC"])
    permit(id: ID!): Permit
    echo(on: Date, at: DateTime, any: JSON): JSON
    say(word: String, words: [Word!]): JSON
    fault: String
    refusal: String
  }
  input Word {
    text: String
    also: [String!]
    next: Word
  }
  type Permit @key(fields: "id") @access(roles: ["SIGNED_IN"]) {
    id: ID!
    phone: String @access(roles: ["STEWARD"])
  }
`;

let subgraph: Subgraph;
let server: HttpServer;
const batches: (readonly string[])[] = [];

function createContext({ principal }: SubgraphRequest) {
  const permitById = new DataLoader((ids: readonly string[]) => {
    batches.push(ids);
    return Promise.resolve(ids.map((id) => ({ id, phone: '000' })));
  });
  return { principal, permitById };
}

const resolvers = {
  Query: {
    open: () => 'yes',
    permit: (_: unknown, { id }: { id: string }, { permitById }: ReturnType<typeof createContext>) =>
      permitById.load(id),
    echo: (_: unknown, given: object) => given,
    say: (_: unknown, given: object) => given,
    fault: () => Promise.reject(new Error('SELECT secret FROM place')),
    refusal: () => Promise.reject(new DomainError('REGION_UNKNOWN', { field: 'regionCode', value: '1' })),
  },
  Permit: {
    __resolveReference: ({ id }: { id: string }, { permitById }: ReturnType<typeof createContext>) =>
      permitById.load(id),
  },
};

beforeAll(async () => {
  subgraph = await createSubgraph({ name: 'permits', typeDefs, resolvers, createContext, key, log });
  const metrics = createMetrics('test');
  const ready = () => Promise.resolve({});
  server = await startHttpServer({ host: '127.0.0.1', port: 0, log, metrics, ready, routes: subgraph.routes });
});

afterAll(async () => {
  await server.stop();
  await subgraph.stop();
});

describe('the HTTP door of a subgraph', () => {
  const body = JSON.stringify({ query: '{ open _service { sdl } }' });
  const post = (headers: Record<string, string>) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const signed = (changes: { key?: string; issuer?: string } = {}) =>
    signRequest({
      key,
      issuer: 'gateway',
      method: 'POST',
      path: '/graphql',
      body,
      principal: steward,
      now: new Date(),
      ...changes,
    });

  it('answers what the gateway has signed', async () => {
    const response = await post(signed());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { open: 'yes', _service: { sdl: expect.any(String) } } });
  });

  it('tells the times of its fields to a router that asks for them, and to no other', async () => {
    const asked = { ...signed(), 'apollo-federation-include-trace': 'ftv1' };
    const { data, extensions } = (await (await post(asked)).json()) as { data: object; extensions: { ftv1: string } };
    expect(data).toMatchObject({ open: 'yes' });
    const trace = Buffer.from(extensions.ftv1, 'base64').toString('latin1');
    for (const field of ['open', '_service', 'sdl']) expect(trace).toContain(field);
    expect(await (await post(signed())).json()).not.toHaveProperty('extensions');
  });

  it('masks errors in what it tells of times', async () => {
    const body = JSON.stringify({ query: '{ fault }' });
    const headers = signRequest({
      key,
      issuer: 'gateway',
      method: 'POST',
      path: '/graphql',
      body,
      principal: steward,
      now: new Date(),
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1', ...headers },
    });
    const { extensions } = (await response.json()) as { extensions: { ftv1: string } };
    const trace = Buffer.from(extensions.ftv1, 'base64').toString('latin1');
    expect(trace).toContain('<masked>');
    expect(trace).not.toContain('secret');
  });

  it.each([
    ['nothing', {}],
    ['another key', signed({ key: 'wrong' })],
    ['another issuer', signed({ issuer: 'approval' })],
  ])('answers 401 to a request signed by %s, even for _service', async (_, headers) => {
    const response = await post(headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] });
  });
});

describe('@access in the subgraph', () => {
  it('lets anybody read what is public, and no more', async () => {
    expect(await subgraph.execute({ query: '{ open }', principal: anonymous })).toEqual({ data: { open: 'yes' } });
    const refused = await subgraph.execute({ query: '{ permit(id: "1") { id } }', principal: anonymous });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      field: 'Query.permit',
      department: 'permits',
    });
  });

  it('checks a field’s own roles, through _entities too', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Permit { id phone } } }';
    const variables = { of: [{ __typename: 'Permit', id: 'p' }] };
    const allowed = await subgraph.execute({ query, variables, principal: steward });
    expect(allowed).toEqual({ data: { _entities: [{ id: 'p', phone: '000' }] } });
    const refused = await subgraph.execute({ query, variables, principal: wallChart });
    expect(refused.data).toEqual({ _entities: [{ id: 'p', phone: null }] });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', accepted: ['STEWARD'] });
  });

  it('refuses to start with a field that has no @access', async () => {
    const bare = typeDefs.replace(
      'type Permit @key(fields: "id") @access(roles: ["SIGNED_IN"])',
      'type Permit @key(fields: "id")',
    );
    const starting = createSubgraph({ name: 'permits', typeDefs: bare, resolvers, createContext, key, log });
    await expect(starting).rejects.toThrow('Permit.id has no @access');
  });
});

describe('what a client sees', () => {
  it('of a refusal: code, both languages, department, detail', async () => {
    const { errors } = await subgraph.execute({ query: '{ refusal }', principal: steward });
    expect(errors?.[0]).toMatchObject({
      message: 'No region has this GB/T 2260 code.',
      extensions: {
        code: 'REGION_UNKNOWN',
        messageZh: '行政区划代码不存在。',
        department: 'permits',
        field: 'regionCode',
        value: '1',
      },
    });
  });

  it('of a fault: nothing of its inside', async () => {
    const result = await subgraph.execute({ query: '{ fault }', principal: steward });
    expect(result.errors?.[0]?.extensions?.['code']).toBe('INTERNAL_FAULT');
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('of a wrong document: what GraphQL says', async () => {
    const { errors } = await subgraph.execute({ query: '{ nothing }', principal: steward });
    expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('of scalars: their own form, or a refusal', async () => {
    const query = 'query ($on: Date, $at: DateTime, $any: JSON) { echo(on: $on, at: $at, any: $any) }';
    const good = { on: '2026-02-28', at: '2026-02-28T08:00:00+08:00', any: { a: [1] } };
    expect(await subgraph.execute({ query, variables: good, principal: steward })).toEqual({ data: { echo: good } });
    for (const bad of [{ on: '2026-02-30' }, { at: 'yesterday' }, { at: '2026-02-28' }]) {
      const { errors } = await subgraph.execute({ query, variables: bad, principal: steward });
      expect(errors?.[0]?.extensions?.['code']).toMatch(/BAD_INPUT|BAD_USER_INPUT/);
    }
  });

  it.each([
    ['U+0000', { word: 'a\u0000' }, 'word'],
    ['half a pair', { word: '\ud83d' }, 'word'],
    ['one deep inside', { words: [{ text: '好' }, { next: { also: ['', '\u0000'] } }] }, 'words.1.next.also.1'],
  ])('of a text that no database keeps: a refusal that names it (%s)', async (_, variables, field) => {
    const query = 'query ($word: String, $words: [Word!]) { say(word: $word, words: $words) }';
    const { errors } = await subgraph.execute({ query, variables, principal: steward });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
    const whole = { word: '好😀\n', words: [{ text: null, also: ['a'] }] };
    const said = await subgraph.execute({ query, variables: whole, principal: steward });
    expect(said).toEqual({ data: { say: whole } });
    const refused = await subgraph.execute({ query, variables, principal: anonymous });
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it.each([
    ['a type that is not here', { __typename: 'Nowhere', id: '1' }],
    ['a type without a key', { __typename: 'Query' }],
    ['something without a type', { id: '1' }],
  ])('of keys of %s: a refusal of all that names it', async (_, representation) => {
    batches.length = 0;
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    const variables = { of: [{ __typename: 'Permit', id: 'a' }, representation] };
    const { data, errors } = await subgraph.execute({ query, variables, principal: steward });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      field: 'representations.1.__typename',
      accepted: ['Permit'],
    });
    expect(batches).toEqual([]);
  });

  it('of many keys: one read', async () => {
    batches.length = 0;
    const of = ['a', 'b', 'a'].map((id) => ({ __typename: 'Permit', id }));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Permit { id } } }';
    await subgraph.execute({ query, variables: { of }, principal: steward });
    expect(batches).toEqual([['a', 'b']]);
  });
});
