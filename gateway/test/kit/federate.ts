import '../../src/noTelemetry.ts';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway, buildOperationContext, executeQueryPlan, LocalGraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { loadSupergraph } from '../../src/planning/loadSupergraph.ts';

/** A little subgraph. The federation header is added. */
export interface LittleSubgraph {
  readonly typeDefs: string;
  readonly resolvers?: Record<string, unknown>;
}

export interface LittleAnswer {
  readonly data: unknown;
  readonly errors?: readonly GraphQLError[];
}

/** The same subgraphs behind Apollo's own gateway and behind our planning, both executed by Apollo. */
export interface Federation {
  readonly supergraphSdl: string;
  /** As @apollo/gateway plans and answers. */
  askStock(source: string, variables?: Record<string, unknown>): Promise<LittleAnswer>;
  /** The plan that @apollo/gateway makes. */
  planStock(source: string): Promise<QueryPlan>;
  /** As `loadSupergraph` plans; throws what planning throws. */
  ask(source: string, variables?: Record<string, unknown>): Promise<LittleAnswer>;
  plan(source: string): QueryPlan;
}

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@override", "@inaccessible"
]) `;

export function federate(subgraphs: Readonly<Record<string, LittleSubgraph>>): Federation {
  const services = Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(header + typeDefs),
    resolvers,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const sources: Record<string, LocalGraphQLDataSource> = Object.fromEntries(
    services.map(({ name, typeDefs, resolvers }) => [
      name,
      new LocalGraphQLDataSource(buildSubgraphSchema({ typeDefs, resolvers: resolvers as never })),
    ]),
  );
  const ours = loadSupergraph(supergraphSdl, true);
  const supergraph = Supergraph.build(ours.describe().supergraphSdl, { validateSupergraph: true });
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const stock = startStock(supergraphSdl, sources);
  return {
    supergraphSdl,
    askStock: async (source, variables) => (await stock).ask(source, variables),
    planStock: async (source) => (await stock).plan(source),
    async ask(source, variables = {}) {
      const { request, document } = requestOf({ source, variables, schema });
      const { data, errors: faults } = await executeQueryPlan(
        ours.plan({ source, operationName: null }),
        sources,
        request as never,
        buildOperationContext({ schema, operationDocument: document }),
        supergraph.schema.toGraphQLJSSchema(),
        apiSchema,
      );
      return { data, ...(faults && { errors: faults }) };
    },
    plan: (source) => ours.plan({ source, operationName: null }),
  };
}

interface Question {
  readonly source: string;
  readonly variables: Record<string, unknown>;
  readonly schema: GraphQLSchema;
}

function requestOf({ source, variables, schema }: Question): { request: object; document: DocumentNode } {
  const document = parse(source);
  const request = {
    request: { query: source, variables },
    document,
    source,
    queryHash: source,
    operationName: null,
    operation: document.definitions.find(({ kind }) => kind === 'OperationDefinition'),
    context: {},
    metrics: {},
    schema,
    logger: console,
  };
  return { request, document };
}

async function startStock(supergraphSdl: string, sources: Record<string, LocalGraphQLDataSource>) {
  const plans = new Map<string, QueryPlan>();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sources[name]!,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      plans.set(requestContext.request.query!, structuredClone(queryPlan));
    },
  });
  const { schema, executor } = await gateway.load();
  const ask = async (source: string, variables: Record<string, unknown> = {}): Promise<LittleAnswer> => {
    const { data, errors } = await executor(requestOf({ source, variables, schema }).request as never);
    return { data, ...(errors && { errors }) };
  };
  return {
    ask,
    async plan(source: string): Promise<QueryPlan> {
      await ask(source).catch(() => {});
      return plans.get(source)!;
    },
  };
}
