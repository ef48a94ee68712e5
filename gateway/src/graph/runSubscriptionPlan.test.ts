import '../noTelemetry.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { runSubscriptionPlan } from './runSubscriptionPlan.ts';

const sdl = (text: string) =>
  parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) ${text}`);
const progress = sdl(`
  type Subscription { follow: Update! }
  type Update { seq: Int! project: Project }
  type Project @key(fields: "id", resolvable: false) { id: ID! }`);
const approval = sdl('type Query { x: Int } type Project @key(fields: "id") { id: ID! name: String }');
const resolvers = { Project: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `n${id}` }) } };

/**
 * What our subscriptions stand on in @apollo/gateway. When one of these fails after an upgrade, that is what changed.
 */
describe('@apollo/gateway still', () => {
  it('is the version that this was tried with', () => {
    const { version } = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('@apollo/gateway/package.json'), 'utf8'),
    );
    expect(version).toBe('2.14.4');
  });

  it('plans a subscription as {kind: Subscription, primary, rest}, hands the plan over before it runs it, and runs what it is made into', async () => {
    const services = [
      { name: 'progress', url: 'virtual:progress', typeDefs: progress },
      { name: 'approval', url: 'http://approval', typeDefs: approval },
    ];
    const { supergraphSdl } = composeServices(services);
    const planned: unknown[] = [];
    const asked: unknown[] = [];
    const gateway = new ApolloGateway({
      supergraphSdl: supergraphSdl as string,
      experimental_didResolveQueryPlan: (resolved) => {
        planned.push(structuredClone(resolved.queryPlan.node));
        runSubscriptionPlan(resolved);
      },
      buildService: ({ name, url }) =>
        name === 'approval'
          ? new LocalGraphQLDataSource(buildSubgraphSchema({ typeDefs: approval, resolvers }))
          : {
              async process({ request, context }) {
                asked.push(url, request.query);
                return { data: { follow: { seq: context['seq'], project: { __typename: 'Project', id: '7' } } } };
              },
            },
    });
    const { schema, executor } = await gateway.load();
    const source = 'subscription { follow { seq project { name } } }';
    const document = parse(source);
    const run = (seq: number) =>
      executor({
        request: { query: source },
        document,
        source,
        queryHash: 'hash',
        operationName: null,
        operation: document.definitions[0],
        context: { seq },
        metrics: {},
        schema,
        logger: console,
      } as never);
    expect(await run(1)).toEqual({ data: { follow: { seq: 1, project: { name: 'n7' } } } });
    expect(await run(2)).toEqual({ data: { follow: { seq: 2, project: { name: 'n7' } } } });
    expect(planned[0]).toMatchObject({
      kind: 'Subscription',
      primary: { kind: 'Fetch', serviceName: 'progress' },
      rest: { kind: 'Sequence', nodes: [{ kind: 'Flatten', path: ['follow', 'project'] }] },
    });
    expect(planned[1]).toMatchObject({ kind: 'Sequence', nodes: [{ kind: 'Fetch' }, { kind: 'Sequence' }] });
    const once = ['virtual:progress', 'subscription{follow{seq project{__typename id}}}'];
    expect(asked).toEqual([...once, ...once]);
    await gateway.stop();
  });

  it('makes no meter exporter: nothing leaves the machine', () => {
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
    const gateway: object = new ApolloGateway({ supergraphSdl: '' });
    expect(gateway).toHaveProperty('toDispose', []);
  });
});
