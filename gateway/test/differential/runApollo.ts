import '../../src/noTelemetry.ts';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { getVariableValues, OperationTypeNode } from 'graphql';
import type { FakeAnswer } from './fakes/FakeAnswer.ts';
import type { JsonRecord } from './fakes/JsonRecord.ts';
import type { World } from './fakes/World.ts';
import { type Asked, type FollowedData, followData } from './followData.ts';
import { errorSeen, type Outcome } from './Outcome.ts';
import type { GraphUnderTest } from './openGraphUnderTest.ts';
import { type ErrorKind, type PlannedCase, type Run, startRun } from './Run.ts';
import { renameKeys, renamersOf } from './renameKeys.ts';
import { sayTypenames } from './sayTypenames.ts';

/** What Apollo's executor makes of a case, and what it was told. */
export interface OracleOutcome extends Outcome {
  /** By message of each error that a subgraph has given. */
  readonly said: ReadonlyMap<string, ErrorKind>;
}

/** Key of the extension with the right path of an error whose path Apollo's executor gets wrong. */
export const rightPath = 'rightPath';

type RequestContext = Parameters<typeof executeQueryPlan>[2];
type Process = GraphQLDataSource['process'];

const nothing = { data: undefined, errors: [], valueCompletion: null, thrown: null };

/** Runs a case as @apollo/gateway does. The order of answers is the world's, or one that is given by its number. */
export async function runApollo(
  graph: GraphUnderTest,
  given: PlannedCase,
  world: World,
  order: number = world.seed,
): Promise<OracleOutcome> {
  const run = startRun(graph.fakes, world, order);
  const followed = followData(graph.supergraphSchema);
  const renamers = renamersOf(given.plan);
  const sources = [...graph.fakes.keys()].map((name) => [
    name,
    { process: asking(name, { graph, run, followed, renamers }) },
  ]);
  const { document, operationName, variables } = given;
  const context = buildOperationContext({
    schema: graph.apiSchema,
    operationDocument: document,
    ...(operationName === null ? {} : { operationName }),
  });
  const wrong = getVariableValues(graph.apiSchema, context.operation.variableDefinitions ?? [], variables).errors;
  const asked = { schema: graph.apiSchema, operation: context.operation, fragments: context.fragments };
  const lastly: Process = async () => {
    sayTypenames(asked, followed.root);
    // a subgraph may call its root types as it likes, and Apollo's executor believes it
    return { data: { __typename: graph.apiSchema.getRootType(context.operation.operation)?.name } };
  };
  const told = { questions: run.questions, said: run.said };
  if (wrong !== undefined) return { ...nothing, ...told, errors: wrong.map(errorSeen) };
  try {
    const { data, errors, extensions } = await executeQueryPlan(
      withLastFetch(given.plan),
      { ...Object.fromEntries(sources), [lastFetch]: { process: lastly } },
      requestContextOf(variables),
      context,
      graph.supergraphSchema,
      graph.apolloApiSchema,
    );
    const completion: unknown = extensions?.['valueCompletion'];
    return {
      ...told,
      data: data === undefined ? undefined : JSON.stringify(data),
      errors: (errors ?? []).map(errorSeen),
      valueCompletion: Array.isArray(completion) ? completion.map(errorSeen) : null,
      thrown: null,
    };
  } catch (cause) {
    // it throws on answers out of shape; else it is this test that is at fault
    if (world.lies === 0 && world.broken === 0) throw cause;
    return { ...nothing, ...told, thrown: cause instanceof Error ? cause.message : String(cause) };
  }
}

const lastFetch = 'the last fetch';

/** The plan, and then one more fetch, that comes when all data is there and nothing of it has been shaped. */
function withLastFetch({ node }: QueryPlan): QueryPlan {
  const last = {
    kind: 'Fetch',
    serviceName: lastFetch,
    operation: '',
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  } as const;
  if (node === undefined || node.kind === 'Subscription') return { kind: 'QueryPlan' };
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [structuredClone(node), last] } };
}

/** Apollo's executor reads the variables of it, and notes its metrics there. */
function requestContextOf(variables: Readonly<JsonRecord>): RequestContext {
  const partial: unknown = { request: { variables: { ...variables } }, logger: console, metrics: {} };
  return partial as RequestContext;
}

interface Way {
  readonly graph: GraphUnderTest;
  readonly run: Run;
  readonly followed: FollowedData;
  readonly renamers: ReturnType<typeof renamersOf>;
}

function asking(subgraph: string, { graph, run, followed, renamers }: Way): Process {
  return async (question) => {
    const { query = '', operationName, variables } = question.request;
    const { representations, ...others }: JsonRecord = variables ?? {};
    const path = 'pathInIncomingRequest' in question ? (question.pathInIncomingRequest ?? []) : [];
    const asked = Array.isArray(representations) ? representations : null;
    const entities = asked === null ? null : followed.at(path, asked);
    const { data, errors } = await run.ask({
      subgraph,
      query,
      operationName: operationName ?? null,
      variables: others,
      representations: asked,
    });
    const received = data?.['_entities'];
    renameKeys(graph.supergraphSchema, renamers.get(query) ?? [], asked === null ? data : received);
    const isWhole = Array.isArray(received) && received.length === asked?.length;
    if (entities !== null && isWhole) followed.sawAnswer(entities.objects, received);
    if (path.length === 0 && data !== null) followed.sawAnswer([followed.root], [data]);
    const placed = entities === null ? errors : errors.map((error) => withRightPath(error, entities));
    return { data, ...(errors.length === 0 ? {} : { errors: placed.map((error) => ({ ...error })) }) };
  };
}

type SaidError = FakeAnswer['errors'][number];

/**
 * Apollo's executor counts all objects at a path when it looks for the one that an error speaks of, those without a
 * representation included; so its path is wrong behind such an object. This adds the right one.
 */
function withRightPath(error: SaidError, { places, isComplete }: Asked): SaidError {
  const [, index, ...rest] = error.path ?? [];
  const place = typeof index === 'number' ? places[index] : undefined;
  if (place === undefined || isComplete) return error;
  return { ...error, extensions: { ...error.extensions, [rightPath]: [...place, ...rest] } };
}
