import '../noTelemetry.ts';
import type { executeQueryPlan, GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Handover, OperationResult } from './compileOperation.ts';
import type { JsonObject } from './jsonObject.ts';

export interface ApolloExecutorOptions {
  /** The supergraph that the plans are made for. */
  readonly supergraphSdl: string;
  readonly supergraphSchema: GraphQLSchema;
  readonly apiSchema: GraphQLSchema;
  /** The SDL of that schema where it is less than the supergraph shows: what is not in it is given to nobody. */
  readonly apiSdl?: string | undefined;
}

type PlanArguments = Parameters<typeof executeQueryPlan>;
type QueryPlan = PlanArguments[0];
type RequestContext = PlanArguments[2];

const fetchedName = 'fetched';
const none: readonly GraphQLError[] = [];

/**
 * Apollo's own executor, for answers that ours does not complete. It is loaded when it is first needed: few processes ever
 * do, and it is large. Nothing is fetched again: what has been is shaped as the answer to the only fetch of a plan.
 */
export function createApolloExecutor(options: ApolloExecutorOptions): (handover: Handover) => Promise<OperationResult> {
  const { apiSchema, supergraphSchema } = options;
  let loading: ReturnType<typeof load> | undefined;
  return async (handover) => {
    loading ??= load(options);
    const { executeQueryPlan, buildOperationContext, schema } = await loading;
    const { fetched, operation, document } = handover;
    const operationName = operation.name?.value;
    const { data, errors, extensions } = await executeQueryPlan(
      planOfOneFetch(operation),
      { [fetchedName]: answering(fetched.data) },
      requestContextOf(handover, apiSchema),
      buildOperationContext({
        schema: apiSchema,
        operationDocument: document,
        ...(operationName === undefined ? {} : { operationName }),
      }),
      supergraphSchema,
      schema,
    );
    const all = [...fetched.errors, ...(errors ?? none)];
    return {
      data: data === undefined ? null : JSON.stringify(data),
      errors: all,
      // What completion has found is told only where nothing else is wrong.
      extensions: all.length > 0 || extensions === undefined ? null : { ...extensions },
    };
  };
}

async function load({ supergraphSdl, apiSdl }: ApolloExecutorOptions) {
  const { executeQueryPlan, buildOperationContext } = await import('@apollo/gateway');
  const { buildSchema, Supergraph } = await import('@apollo/federation-internals');
  const schema =
    apiSdl === undefined
      ? Supergraph.build(supergraphSdl, { validateSupergraph: false }).apiSchema()
      : buildSchema(apiSdl);
  return { executeQueryPlan, buildOperationContext, schema };
}

function planOfOneFetch({ operation }: OperationDefinitionNode): QueryPlan {
  return {
    kind: 'QueryPlan',
    node: {
      kind: 'Fetch',
      serviceName: fetchedName,
      operation: '',
      operationName: undefined,
      operationKind: operation,
    },
  };
}

function answering(data: JsonObject): GraphQLDataSource {
  return { process: async () => ({ data }) };
}

/** Apollo's executor reads the variables of it, and its context and metrics; the rest is there for its type. */
function requestContextOf(
  { document, operation, variables, context }: Handover,
  schema: GraphQLSchema,
): RequestContext {
  const schemaHash: unknown = '';
  if (!isSchemaHash(schemaHash)) throw new Error('A schema hash is no text.');
  return {
    request: { variables: { ...variables } },
    logger: context.log,
    schema,
    schemaHash,
    context,
    cache: { get: async () => undefined, set: async () => {}, delete: async () => true },
    queryHash: '',
    document,
    source: '',
    operationName: operation.name?.value ?? null,
    operation,
    metrics: {},
    overallCachePolicy: null,
  };
}

function isSchemaHash(value: unknown): value is RequestContext['schemaHash'] {
  return typeof value === 'string';
}
