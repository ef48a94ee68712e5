import { newId } from '@guanjia/kernel/newId';
import { anonymous } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { sql } from '@guanjia/runtime/drizzle';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import DataLoader from 'dataloader';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSubgraph } from '../src/createSubgraph.ts';

const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
  type Query @access(roles: ["PUBLIC"]) {
    permit(id: ID!): Permit
  }
  type Permit @key(fields: "id") @key(fields: "region { code } number") @access(roles: ["PUBLIC"]) {
    id: ID!
    region: Region
    number: Int
    two: Int
  }
  type Region @access(roles: ["PUBLIC"]) {
    code: ID!
  }
  type Stamp @key(fields: "code") @access(roles: ["PUBLIC"]) {
    code: ID!
  }
`;
const log = createLog({ name: 'entities-test', level: 'silent' });
const key = 'the key of permits';
const principal = { ...anonymous, roles: ['STEWARD'] } as const;

/** A department over one table's worth of SQL: its permits are those whose id does not begin with x. */
async function startPermits() {
  const database = openDatabase({ url: testDatabaseUrl(), log });
  onTestFinished(() => database.close());
  const subgraph = await createSubgraph({
    name: 'permits',
    typeDefs,
    key,
    log,
    createContext: () => ({
      principal,
      permitById: new DataLoader(async (ids: readonly string[]) => {
        await database.db.execute(sql`select 1`);
        return ids.map((id) => (id.startsWith('x') ? null : { id }));
      }),
    }),
    resolvers: {
      Permit: {
        __resolveReference: (one: any, { permitById }: any) => {
          if (one.id === 'fault') throw new Error('a resolver that throws at once');
          return one.id === undefined ? { ...one, id: `${one.region.code}-${one.number}` } : permitById.load(one.id);
        },
        two: () => database.transaction(async (tx) => (await tx.execute(sql`select 2`)).rows.length),
      },
    },
  });
  onTestFinished(() => subgraph.stop());
  const ask = async (of: readonly unknown[]) => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Permit { id } ... on Stamp { code } } }';
    const { data, errors = [] } = await subgraph.execute({ query, variables: { of }, principal });
    const failed = errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']]);
    return { entries: (data as { _entities: unknown } | null)?._entities, failed };
  };
  return { subgraph, ask };
}

const permit = (rest: object) => ({ __typename: 'Permit', ...rest });
const good = permit({ id: 'p-1' });
const found = { id: 'p-1' };

describe('_entities', () => {
  it.each([
    ['null', { id: null }],
    ['nothing', {}],
    ['an object', { id: {} }],
    ['a list', { id: ['p-1'] }],
    ['true', { id: true }],
    ['U+0000', { id: 'p\u0000' }],
    ['half a character', { id: '\ud800' }],
    ['half of a key', { region: { code: 'r' } }],
    ['a key of another type', { region: 'r', number: 1 }],
    ['no whole number', { region: { code: 'r' }, number: '1' }],
  ])('answers %s for a key with null, and the others as if it were not there', async (_, bad) => {
    const { ask } = await startPermits();
    expect(await ask([good, permit(bad), good])).toEqual({ entries: [found, null, found], failed: [] });
  });

  it('reads a key as the schema does, and any of several', async () => {
    const { ask } = await startPermits();
    const { entries } = await ask([
      permit({ id: 7 }),
      permit({ region: { code: 'r' }, number: 2 }),
      { __typename: 'Stamp', code: 's' },
      permit({ id: 'x' }),
    ]);
    expect(entries).toEqual([{ id: '7' }, { id: 'r-2' }, { code: 's' }, null]);
  });

  it('refuses a type without a key at its place, and so what throws', async () => {
    const { ask } = await startPermits();
    const wrong = ['Query', 'Region', 'Nothing', null, 7].map((typename) => ({ __typename: typename, id: 'p-1' }));
    const { entries, failed } = await ask([good, ...wrong, permit({ id: 'fault' }), good]);
    expect(entries).toEqual([found, null, null, null, null, null, null, found]);
    expect(failed).toEqual([
      ...[1, 2, 3, 4, 5].map((at) => [`_entities.${at}`, 'BAD_INPUT']),
      ['_entities.6', 'INTERNAL_FAULT'],
    ]);
  });

  it('says how many statements the answer took to whoever signs and asks for it', async () => {
    const { subgraph } = await startPermits();
    const server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      log,
      metrics: createMetrics('permits'),
      ready: async () => ({}),
      routes: subgraph.routes,
    });
    onTestFinished(() => server.stop());
    const ask = async (of: readonly unknown[], headers: Record<string, string>, signer = key) => {
      const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Permit { id two } } }';
      const body = JSON.stringify({ query, variables: { of } });
      const asked = { method: 'POST', path: '/graphql', body, issuer: 'gateway', principal, key: signer };
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...signRequest({ ...asked, now: new Date() }), ...headers },
        body,
      });
      return response.headers.get('x-guanjia-statements');
    };
    const tell = { 'x-guanjia-statements': 'tell' };
    // one for all keys; for each permit that there is a transaction of three
    const counts = await Promise.all([
      ask([good, permit({ id: 'x' }), permit({ id: 'p-2' })], tell),
      ask([permit({ id: `x-${newId()}` })], tell),
      ask([permit({})], tell),
      ask([good], {}),
      ask([good], tell, 'another key of some length'),
    ]);
    expect(counts).toEqual(['7', '1', '0', null, null]);
  });
});
