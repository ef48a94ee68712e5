import '../noTelemetry.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { federate } from '../../test/kit/federate.ts';
import { type LoadedSupergraph, loadSupergraph } from './loadSupergraph.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);
const supergraphSdl = readFileSync(new URL('supergraph.graphql', schemaFolder), 'utf8');
const operationFolder = new URL('operations/', schemaFolder);
const operations = readdirSync(operationFolder).map((file) => [
  file,
  readFileSync(new URL(file, operationFolder), 'utf8'),
]);

/** What our planning stands on in Apollo's packages. When one of these fails after an upgrade, that is what changed. */
describe('the Apollo packages', () => {
  it.each(['gateway', 'query-planner', 'query-graphs', 'federation-internals'])(
    '@apollo/%s is the version tried',
    (name) => {
      const file = createRequire(import.meta.url).resolve(`@apollo/${name}/package.json`);
      expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe('2.14.4');
    },
  );

  it('say so when an operation is past their own bounds', () => {
    const planner = createRequire(import.meta.url).resolve('@apollo/query-planner/dist/buildPlan.js');
    expect(readFileSync(planner, 'utf8')).toContain('`Number of non-local selections exceeds limit of ');
  });

  it('make no meter exporter: nothing leaves the machine', () => {
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
    const gateway: object = new ApolloGateway({ supergraphSdl: '' });
    expect(gateway).toHaveProperty('toDispose', []);
  });
});

describe('the plan of', () => {
  let ours: LoadedSupergraph;
  let stock: (source: string) => Promise<QueryPlan | undefined>;
  beforeAll(async () => {
    ours = loadSupergraph(supergraphSdl, true);
    stock = await startStock();
  });

  it.each(operations)('%s is the one that @apollo/gateway resolves', async (_file, source) => {
    const theirs = await stock(source);
    const { node } = theirs!;
    const asRun = node?.kind === 'Subscription' ? { kind: 'Sequence', nodes: [node.primary, node.rest] } : node;
    expect(ours.plan({ source: source, operationName: null })).toEqual({ kind: 'QueryPlan', node: asRun });
  });

  it('a named one among several is its own', () => {
    const source = 'query One { __typename } query Two { projects(first: 1) { nodes { id } } }';
    expect(ours.plan({ source, operationName: 'One' })).toEqual({ kind: 'QueryPlan' });
    expect(ours.plan({ source, operationName: 'Two' })).toMatchObject({
      node: { kind: 'Fetch', operationName: 'Two__approval__0' },
    });
  });

  it('what @apollo/gateway offers to clients, and no more', () => {
    const { apiSdl, supergraphSdl: planned, subgraphs } = ours.describe();
    expect(Object.keys(buildSchema(apiSdl).getTypeMap()).filter((name) => name.startsWith('join__'))).toEqual([]);
    expect(planned).toBe(supergraphSdl);
    expect(subgraphs.map(({ name }) => name)).toContain('approval');
  });
});

describe('a subscription', () => {
  it('is planned by Apollo as a primary fetch and the rest, and run by us as a sequence', async () => {
    const federation = federate({
      progress: {
        typeDefs: `
          type Subscription { follow: Update! }
          type Update { seq: Int! project: Project }
          type Project @key(fields: "id", resolvable: false) { id: ID! }`,
        resolvers: {},
      },
      approval: { typeDefs: 'type Query { x: Int } type Project @key(fields: "id") { id: ID! name: String }' },
    });
    const source = 'subscription { follow { seq project { name } } }';
    expect((await federation.planStock(source)).node).toMatchObject({
      kind: 'Subscription',
      primary: {
        kind: 'Fetch',
        serviceName: 'progress',
        operation: 'subscription{follow{seq project{__typename id}}}',
      },
      rest: { kind: 'Sequence', nodes: [{ kind: 'Flatten', path: ['follow', 'project'] }] },
    });
    expect(federation.plan(source).node).toMatchObject({
      kind: 'Sequence',
      nodes: [
        { kind: 'Fetch', serviceName: 'progress' },
        { kind: 'Sequence', nodes: [{ kind: 'Flatten' }] },
      ],
    });
    expect(federation.plan('subscription { follow { seq } }').node).toMatchObject({ kind: 'Fetch' });
  });
});

async function startStock(): Promise<(source: string) => Promise<QueryPlan | undefined>> {
  let resolved: QueryPlan | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      resolved = structuredClone(queryPlan);
    },
    buildService: () => ({ process: async () => ({ data: {} }) }),
  });
  const { schema, executor } = await gateway.load();
  return async (source) => {
    resolved = undefined;
    const document = parse(source);
    const [operation] = document.definitions;
    const request = { query: source, variables: anyVariables(schema, source) };
    const context = { request, document, source, queryHash: source, operation, context: {}, metrics: {}, schema };
    await executor({ ...context, operationName: null, logger: { debug() {}, error() {} } } as never).catch(() => {});
    return resolved;
  };
}

/** Values that fit the types, as @apollo/gateway wants them before it plans. */
function anyVariables(schema: GraphQLSchema, source: string): Record<string, unknown> {
  const [operation] = parse(source).definitions;
  const definitions = (operation?.kind === 'OperationDefinition' && operation.variableDefinitions) || [];
  return Object.fromEntries(
    definitions.map(({ variable, type }) => [
      variable.name.value,
      anyValue(typeFromAST(schema, type as never) as never),
    ]),
  );
}

function anyValue(type: GraphQLInputType): unknown {
  const nullable: GraphQLInputType = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (!isInputObjectType(nullable))
    return ({ Int: 1, Boolean: true, Float: 1, Date: '2026-01-05' } as never)[String(nullable)] ?? 'a';
  const required = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
}
