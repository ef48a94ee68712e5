import type { ApolloServer } from '@apollo/server';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { type DocumentNode, type FormattedExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import type { AccessGuard } from '../access/createAccessGuard.ts';
import { createExecutionFigures } from '../execution/createExecutionFigures.ts';
import type { OperationKey } from '../execution/createExecutor.ts';
import { parseJsonObject } from '../execution/jsonObject.ts';
import type { Admission } from '../limits/createAdmission.ts';
import { createAdmissionFigures } from '../limits/createAdmissionFigures.ts';
import { createSubgraphFigures } from '../subgraphs/createSubgraphFigures.ts';
import { warmUp } from '../warmUp/warmUp.ts';
import { answerKnown } from './answerKnown.ts';
import type { GraphContext } from './GraphContext.ts';
import type { KnownAnswer } from './KnownAnswer.ts';
import { type GraphFigures, type GraphVariant, type LoadedGraph, type LoadOptions, loadGraph } from './loadGraph.ts';
import type { OperationRequest } from './OperationRequest.ts';

export interface GraphOptions extends LoadOptions {
  readonly supergraphSdl: string;
  /** What it begins with when that cannot be loaded; null or absent: then it does not begin. */
  readonly fallbackSdl?: string | null;
  readonly metrics: Metrics;
  /** Names of the operations of known clients, which are timed by name; none unless told. */
  readonly knownOperations?: ReadonlySet<string>;
}

/** The loaded graph, or what a contract shows of it, as clients come to it. */
export interface GraphDoor {
  /** Answers GraphQL over HTTP, by Apollo Server. `accept` names one of `answerTypes` and nothing else. */
  readonly answerHttp: ApolloServer<GraphContext>['executeHTTPGraphQLRequest'];
  /** Lets a request in whose document has yet to be read, and gives it its text. @throws what `Admission.admitDocument` throws */
  admitDocument: Admission['admitDocument'];
  /** Lets a subscription in. @throws what `Admission.admitNew` throws */
  admitStream: Admission['admitNew'];
  /** Counts a subscription that has been let in. */
  countStream(document: DocumentNode, operationName: string | undefined, context: GraphContext): void;
  /** The answer to an operation that has been asked before; null for any other. @throws what `Admission` throws */
  answerKnown(request: OperationRequest, context: GraphContext): Promise<KnownAnswer> | null;
  /** Runs one operation; a subscription runs once, for the update in its context. */
  run(request: OperationRequest, context: GraphContext): Promise<FormattedExecutionResult>;
  /** What clients may ask for, and all that goes with it. It changes as a whole, when another supergraph is loaded. */
  current(): CurrentGraph;
  /** Whether it is a mutation, by what is known of it without parsing. */
  isMutation(request: OperationRequest): boolean;
}

/** The loaded graph. */
export interface Graph extends GraphDoor {
  /** What has been loaded. */
  supergraphSdl(): string;
  /** What each contract shows of it, by name. */
  readonly contracts: ReadonlyMap<string, GraphDoor>;
  /** Plans and compiles operations before anybody asks them; after `limitMs` it goes on in the background. */
  warmUp(operations: readonly OperationKey[], limitMs: number): Promise<void>;
  /** The operations that are kept compiled, the one asked last first. */
  operations(): readonly OperationKey[];
  /** How many operations are under way; those that a former supergraph still answers are not counted. */
  underWay(): number;
  /**
   * Puts another supergraph in the place of this one, when it is loaded and the operations asked lately are planned, or
   * `limitMs` is over. Operations under way end as they began. Resolves when new ones are answered by the new one.
   * @throws what `loadGraph` throws; the one before stays.
   */
  reload(supergraphSdl: string, limitMs: number): Promise<void>;
  stop(): Promise<void>;
}

export interface CurrentGraph {
  readonly schema: GraphQLSchema;
  readonly guard: AccessGuard;
  /** Fields of `Subscription` that follow event types, by name. */
  readonly eventFields: GraphVariant['eventFields'];
}

const mutationShape = /(?:^|[\s,}])mutation\b/;

/** Loads the first supergraph. @throws what `loadGraph` throws */
export async function createGraph(options: GraphOptions): Promise<Graph> {
  const { log, metrics, recorder = null } = options;
  const figures = createFigures(metrics, options.knownOperations ?? new Set());
  const loads = metrics.counter('gateway_supergraph_loads_total', 'Supergraphs that were to be loaded.', ['outcome']);
  loads.inc({ outcome: 'refused' }, 0); // there before it is wanted: Prometheus sees no increase in what has just appeared
  const load = async (sdl: string): Promise<LoadedGraph> => {
    try {
      const graph = await loadGraph(sdl, figures, options);
      loads.inc({ outcome: 'loaded' });
      return graph;
    } catch (cause) {
      loads.inc({ outcome: 'refused' });
      throw cause;
    }
  };
  let loaded = await loadFirst(options, load);
  figures.execution.follow(() => variantsOf(loaded).reduce((sum, { executor }) => sum + executor.size(), 0));
  const closing = new Set<Promise<void>>();
  let reloading: Promise<unknown> = Promise.resolve();

  const replace = async (sdl: string, limitMs: number): Promise<void> => {
    if (sdl === loaded.supergraphSdl) return;
    const next = await load(sdl);
    const warmings = [[loaded.whole, next.whole] as const, ...pairsOf(loaded.contracts, next.contracts)];
    await Promise.all(
      warmings.map(([{ executor }, { executor: to }]) =>
        warmUp({ executor: to, operations: executor.kept(), limitMs, log }),
      ),
    );
    const before = loaded;
    loaded = next;
    options.cache?.clear();
    const closed = closeWhenIdle(before, log).finally(() => closing.delete(closed));
    closing.add(closed);
  };
  const contracts = [...loaded.contracts.keys()].map(
    (name) => [name, doorOf(() => contractOf(loaded, name), recorder)] as const,
  );
  return {
    ...doorOf(() => loaded.whole, recorder),
    supergraphSdl: () => loaded.supergraphSdl,
    contracts: new Map(contracts),
    warmUp: (operations, limitMs) => warmUp({ executor: loaded.whole.executor, operations, limitMs, log }),
    operations: () => loaded.whole.executor.kept(),
    underWay: () => loaded.usage.count(),
    async reload(sdl, limitMs) {
      const mine = reloading.catch(() => {}).then(() => replace(sdl, limitMs));
      reloading = mine;
      await mine;
    },
    async stop() {
      await reloading.catch(() => {});
      await Promise.all([...closing, loaded.close()]);
    },
  };
}

async function loadFirst(
  { supergraphSdl, fallbackSdl = null, log }: GraphOptions,
  load: (sdl: string) => Promise<LoadedGraph>,
): Promise<LoadedGraph> {
  try {
    return await load(supergraphSdl);
  } catch (cause) {
    if (fallbackSdl === null) throw cause;
    log.error({ err: cause }, 'the supergraph cannot be loaded; the graph begins with the last one that could');
    return load(fallbackSdl);
  }
}

function doorOf(present: () => GraphVariant, recorder: LoadOptions['recorder']): GraphDoor {
  return {
    answerHttp: (request) => using(present(), ({ server }) => server.executeHTTPGraphQLRequest(request)),
    admitDocument: (request, caller) => present().admission.admitDocument(request, caller),
    admitStream: (asked, caller) => present().admission.admitNew(asked, caller),
    countStream(document, operationName, { client }) {
      const operation = getOperationAST(document, operationName);
      if (client == null || operation == null) return;
      const { schema } = present().executor;
      recorder?.tallyOf({ document, operation, schema })?.count(client);
    },
    answerKnown: (request, context) => answerKnown(present(), request, context),
    async run(request, context) {
      const variant = present();
      const known = answerKnown(variant, request, context);
      if (known === null) return using(variant, ({ server }) => runByServer(server, request, context));
      const { text, encoding } = await known;
      return parseJsonObject(encoding === 'utf8' ? text : Buffer.from(text, 'latin1').toString('utf8'));
    },
    isMutation(request) {
      const { executor } = present();
      const source = executor.sourceOf(request);
      const known = source === undefined ? undefined : executor.known({ source, operationName: request.operationName });
      return known === undefined ? mutationShape.test(request.query ?? '') : known.kind === 'mutation';
    },
    current() {
      const { executor, guard, eventFields } = present();
      return { schema: executor.schema, guard, eventFields };
    },
  };
}

function variantsOf({ whole, contracts }: LoadedGraph): readonly GraphVariant[] {
  return [whole, ...contracts.values()];
}

/** The same contracts are offered as long as the process runs. */
function contractOf({ contracts }: LoadedGraph, name: string): GraphVariant {
  const found = contracts.get(name);
  if (found === undefined) throw new Error(`There is no contract ${name}.`);
  return found;
}

function pairsOf(
  before: LoadedGraph['contracts'],
  next: LoadedGraph['contracts'],
): readonly (readonly [GraphVariant, GraphVariant])[] {
  return [...before].flatMap(([name, variant]) => {
    const other = next.get(name);
    return other === undefined ? [] : [[variant, other] as const];
  });
}

function createFigures(metrics: Metrics, knownOperations: ReadonlySet<string>): GraphFigures {
  const planningSeconds = metrics.histogram('planning_seconds', 'Time to plan an operation.', ['outcome']);
  return {
    execution: createExecutionFigures(metrics, knownOperations),
    subgraphs: createSubgraphFigures(metrics),
    admission: createAdmissionFigures(metrics),
    observePlanning: (seconds, outcome) => planningSeconds.observe({ outcome }, seconds),
  };
}

/** An operation has its deadline with every department, so this ends. */
async function closeWhenIdle(graph: LoadedGraph, log: Log): Promise<void> {
  try {
    await graph.usage.idle();
    await graph.close();
  } catch (cause) {
    log.error({ err: cause }, 'a former supergraph cannot be closed');
  }
}

async function using<T>(graph: GraphVariant, work: (graph: GraphVariant) => Promise<T>): Promise<T> {
  graph.usage.begin();
  try {
    return await work(graph);
  } finally {
    graph.usage.end();
  }
}

async function runByServer(
  server: GraphVariant['server'],
  request: OperationRequest,
  contextValue: GraphContext,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(request, { contextValue });
  if (body.kind === 'single') return body.singleResult;
  throw new Error('The executor streams one answer; the gateway has no @defer.');
}
