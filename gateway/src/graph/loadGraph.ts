import '../noTelemetry.ts';
import { hash } from 'node:crypto';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '@guanjia/runtime/createLog';
import { contractSchema } from '@guanjia/schema/contracts/contractSchema';
import { type Contracts } from '@guanjia/schema/contracts/contracts';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { type AccessGuard, createAccessGuard } from '../access/createAccessGuard.ts';
import { readAccessRules } from '../access/readAccessRules.ts';
import type { CachePolicy } from '../caching/CachePolicy.ts';
import { compileCachePolicy, type PolicyQuestion } from '../caching/compileCachePolicy.ts';
import { createResponseCache, type ResponseCache } from '../caching/createResponseCache.ts';
import { readCacheRules } from '../caching/readCacheRules.ts';
import { formatError } from '../errors/formatError.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import type { OperationResult } from '../execution/compileOperation.ts';
import type { ExecutionFigures } from '../execution/createExecutionFigures.ts';
import { createExecutor, type Executor } from '../execution/createExecutor.ts';
import { parseJsonObject } from '../execution/jsonObject.ts';
import { readSchema } from '../execution/readSchema.ts';
import type { Subgraph } from '../execution/Subgraph.ts';
import { concealSchema } from '../limits/concealSchema.ts';
import { type Admission, createAdmission } from '../limits/createAdmission.ts';
import type { AdmissionFigures } from '../limits/createAdmissionFigures.ts';
import type { RateLimiter } from '../limits/createRateLimiter.ts';
import type { TrustedDocuments } from '../limits/createTrustedDocuments.ts';
import { type OperationLimits, usualOperationLimits } from '../limits/OperationLimits.ts';
import { readCostRules } from '../limits/readCostRules.ts';
import { createPlanner, type PlanningOutcome } from '../planning/createPlanner.ts';
import type { Planner } from '../planning/Planner.ts';
import { readMayLack } from '../planning/readMayLack.ts';
import type { Recorder } from '../recording/createRecorder.ts';
import type { SubgraphFigures } from '../subgraphs/createSubgraphFigures.ts';
import { readEventFields } from '../subscriptions/readEventFields.ts';
import { admissionPlugin } from './admissionPlugin.ts';
import { createUsage, type Usage } from './createUsage.ts';
import { faultPlugin } from './faultPlugin.ts';
import type { GraphContext } from './GraphContext.ts';
import { openSubgraphs, type SubgraphsOptions } from './openSubgraphs.ts';
import { statusPlugin } from './statusPlugin.ts';

export interface LoadOptions extends SubgraphsOptions {
  /** Operations that are kept planned and compiled. */
  readonly operationsAtMost: number;
  /** For planning one operation, milliseconds. */
  readonly planningLimitMs: number;
  /** For each planning thread, the supergraph included. */
  readonly planningMemoryMb: number;
  /** Threads that stay when there is nothing to plan. */
  readonly planningThreadsKept: number;
  /** Those that are not named are the usual ones. */
  readonly operationLimits?: Partial<OperationLimits>;
  /** Null or absent: nobody's rate is limited. */
  readonly rates?: RateLimiter | null;
  /** Null or absent: any document is taken. */
  readonly documents?: TrustedDocuments | null;
  /** Parts of the graph that are offered by themselves, by name; none unless told. */
  readonly contracts?: Contracts;
  /** Counts who asks what; null or absent: nobody does. */
  readonly recorder?: Recorder | null;
  /** In production introspection is off, too, and errors name nothing of the schema. */
  readonly production: boolean;
  readonly log: Log;
}

/** What all graphs of a process count together. */
export interface GraphFigures {
  readonly execution: ExecutionFigures;
  readonly subgraphs: SubgraphFigures;
  readonly admission: AdmissionFigures;
  readonly observePlanning: (seconds: number, outcome: PlanningOutcome) => void;
}

/** The whole of a supergraph, or what one contract shows of it, with all that is kept of its operations. */
export interface GraphVariant {
  readonly executor: Executor;
  readonly guard: AccessGuard;
  readonly admission: Admission;
  readonly server: ApolloServer<GraphContext>;
  /** The operations under way on the supergraph. */
  readonly usage: Usage;
  /** Null: every operation is run. */
  readonly responses: ResponseCache | null;
  /** Fields of `Subscription` that follow event types, by name. */
  readonly eventFields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One supergraph, ready to answer. */
export interface LoadedGraph {
  readonly supergraphSdl: string;
  readonly whole: GraphVariant;
  readonly contracts: ReadonlyMap<string, GraphVariant>;
  readonly usage: Usage;
  close(): Promise<void>;
}

/** A thread that is not kept goes after so long without work: it is 60 to 90 MB. */
const planningIdleMs = 60_000;

/**
 * Loads a supergraph: Apollo's planner plans, @apollo/server parses and validates, the execution is ours (decision 0012).
 * @throws Error with Apollo's message for one that cannot be loaded; UNSIGNED_REQUEST in production.
 */
export async function loadGraph(
  supergraphSdl: string,
  figures: GraphFigures,
  options: LoadOptions,
): Promise<LoadedGraph> {
  const { log } = options;
  const planner = await createPlanner({
    supergraphSdl,
    timeLimitMs: options.planningLimitMs,
    memoryLimitMb: options.planningMemoryMb,
    keptThreads: options.planningThreadsKept,
    idleMs: planningIdleMs,
    log,
    observe: figures.observePlanning,
  });
  const opened: Subgraph[] = [];
  const started: GraphVariant[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map(({ server }) => server.stop()));
    await planner.close();
    await Promise.all(opened.map((subgraph) => subgraph.close()));
  };
  try {
    const schema = readSchema(planner.supergraphSdl);
    const cachePolicyOf = cachePoliciesFor({ supergraphSdl, schema, variant: '' });
    const figuresOf = { subgraphs: planner.subgraphs, schema, figures: figures.subgraphs, cachePolicyOf };
    const subgraphs = openSubgraphs(figuresOf, options);
    opened.push(...subgraphs.values());
    const usage = createUsage();
    const given: VariantNeeds = {
      supergraphSdl,
      schema,
      planner,
      subgraphs,
      figures,
      options,
      usage,
      mayLack: readMayLack(planner.supergraphSdl),
      costRules: readCostRules(supergraphSdl),
      eventFields: readEventFields(supergraphSdl),
    };
    const whole = await openVariant(given, { name: '', apiSdl: null, guard: null });
    started.push(whole);
    const contracts = new Map<string, GraphVariant>();
    for (const [name, contract] of options.contracts ?? []) {
      const apiSdl = contractSchema({ name, contract, supergraphSdl, apiSdl: planner.apiSdl });
      const variant = await openVariant(given, { name, apiSdl, guard: whole.guard });
      started.push(variant);
      contracts.set(name, variant);
    }
    return { supergraphSdl, whole, contracts, usage, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** What all variants of a supergraph share. */
interface VariantNeeds {
  readonly supergraphSdl: string;
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly figures: GraphFigures;
  readonly options: LoadOptions;
  readonly usage: Usage;
  readonly mayLack: ReturnType<typeof readMayLack>;
  readonly costRules: ReturnType<typeof readCostRules>;
  readonly eventFields: GraphVariant['eventFields'];
}

interface VariantView {
  /** Empty for the whole. */
  readonly name: string;
  /** Null: all that the supergraph shows. */
  readonly apiSdl: string | null;
  /** That of the whole, which knows what may lie behind an interface that the contract does not show; null: this is the whole. */
  readonly guard: AccessGuard | null;
}

/** A variant validates, compiles and keeps operations by itself; the planner and the ways to the departments are the same for all. */
async function openVariant(
  { supergraphSdl, schema, planner, subgraphs, figures, options, usage, ...read }: VariantNeeds,
  { name, apiSdl, ...view }: VariantView,
): Promise<GraphVariant> {
  const { log, production, operationsAtMost, rates = null, documents = null } = options;
  const limits = { ...usualOperationLimits, ...options.operationLimits };
  const executor = createExecutor({
    planner,
    apiSdl: apiSdl ?? undefined,
    supergraphSchema: schema,
    subgraphs,
    mayLack: read.mayLack,
    operationsAtMost,
    figures: figures.execution,
    costs: { rules: read.costRules, assumedListSize: limits.assumedListSize },
    findSource: documents?.find,
    recorder: options.recorder,
    cachePolicyOf: options.cache == null ? undefined : cachePoliciesFor({ supergraphSdl, schema, variant: name }),
  });
  const admission = createAdmission({ executor, limits, rates, documents, figures: figures.admission });
  const guard = view.guard ?? createAccessGuard(executor.schema, readAccessRules(supergraphSdl));
  const server = await startServer({ executor, guard, admission, supergraphSdl, production, log, limits, documents });
  return {
    executor,
    guard,
    admission,
    eventFields: read.eventFields,
    server,
    usage,
    responses: options.cache == null ? null : createResponseCache(options.cache),
  };
}

interface PolicySources {
  readonly supergraphSdl: string;
  readonly schema: GraphQLSchema;
  /** Answers of one are never another's. */
  readonly variant: string;
}

function cachePoliciesFor({
  supergraphSdl,
  schema,
  variant,
}: PolicySources): (question: PolicyQuestion) => CachePolicy | null {
  const digest = hash('sha256', `${variant}\n${supergraphSdl}`);
  const sources = { digest, schema, rules: readCacheRules(supergraphSdl), access: readAccessRules(supergraphSdl) };
  return (question) => compileCachePolicy(sources, question);
}

interface ServerNeeds extends Pick<GraphVariant, 'executor' | 'guard' | 'admission'> {
  readonly supergraphSdl: string;
  readonly limits: OperationLimits;
  readonly documents: TrustedDocuments | null;
  readonly production: boolean;
  readonly log: Log;
}

async function startServer(needs: ServerNeeds): Promise<ApolloServer<GraphContext>> {
  const { executor, guard, admission, supergraphSdl, production, log, limits, documents } = needs;
  const server = new ApolloServer<GraphContext>({
    gateway: gatewayOf(executor, supergraphSdl),
    logger: log,
    introspection: !production,
    nodeEnv: production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: production ? (error) => concealSchema(formatError(error)) : formatError,
    hideSchemaDetailsFromClientErrors: production,
    parseOptions: { maxLexicalTokens: limits.documentTokens },
    // with a list of documents nothing is learnt from clients
    ...(documents === null ? {} : { persistedQueries: false }),
    plugins: [
      admissionPlugin(guard, admission),
      faultPlugin,
      statusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What Apollo Server asks of a gateway. The first run of an operation comes this way. */
function gatewayOf(executor: Executor, supergraphSdl: string): Gateway {
  return {
    load: async () => ({ executor: (request) => execute(executor, request) }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: executor.schema, coreSupergraphSdl: supergraphSdl });
      return () => {};
    },
    stop: async () => {},
  };
}

async function execute(
  executor: Executor,
  { source, document, request, context }: Parameters<GatewayExecutor>[0],
): Promise<ExecutionResult> {
  if (!isGraphContext(context)) throw new Error('An operation came without its context.');
  try {
    const operation = await executor.prepare({ source, operationName: request.operationName }, document);
    const variables = request.variables ?? {};
    const wrong = operation.checkVariables(variables);
    if (wrong.length > 0) return { errors: wrong };
    if (context.client != null) operation.tally?.count(context.client);
    return resultOf(await operation.run(variables, context));
  } catch (cause) {
    return { errors: [graphqlErrorOf(cause)] };
  }
}

function isGraphContext(context: object): context is GraphContext {
  return 'principal' in context && 'requestId' in context && 'update' in context;
}

function resultOf({ data, isLatin1, errors, extensions }: OperationResult): ExecutionResult {
  const text = data !== null && isLatin1 === true ? Buffer.from(data, 'latin1').toString('utf8') : data;
  return {
    ...(text === null ? {} : { data: text === 'null' ? null : parseJsonObject(text) }),
    ...(errors.length === 0 ? {} : { errors }),
    ...(extensions === null ? {} : { extensions }),
  };
}
