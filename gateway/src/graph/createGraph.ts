import '../noTelemetry.ts';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '@guanjia/runtime/createLog';
import type { ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { type AccessGuard, createAccessGuard } from '../access/createAccessGuard.ts';
import { readAccessRules } from '../access/readAccessRules.ts';
import { formatError } from '../errors/formatError.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import type { OperationResult } from '../execution/compileOperation.ts';
import { createExecutor, type Executor, type OperationKey } from '../execution/createExecutor.ts';
import { parseJsonObject } from '../execution/jsonObject.ts';
import { createPlanner } from '../planning/createPlanner.ts';
import { warmUp } from '../warmUp/warmUp.ts';
import { admissionPlugin } from './admissionPlugin.ts';
import { answerKnown, type KnownAnswer } from './answerKnown.ts';
import { faultPlugin } from './faultPlugin.ts';
import type { GraphContext } from './GraphContext.ts';
import type { OperationRequest } from './OperationRequest.ts';
import { openSubgraphs, type SubgraphsOptions } from './openSubgraphs.ts';
import { statusPlugin } from './statusPlugin.ts';

export interface GraphOptions extends SubgraphsOptions {
  readonly supergraphSdl: string;
  /** Operations that are kept planned and compiled. */
  readonly operationsAtMost: number;
  /** For planning one operation, milliseconds. */
  readonly planningLimitMs: number;
  /** For each planning thread, the supergraph included. */
  readonly planningMemoryMb: number;
  /** Threads that stay when there is nothing to plan. */
  readonly planningThreadsKept: number;
  /** In production introspection is off, too. */
  readonly production: boolean;
  readonly log: Log;
}

/** The loaded graph. */
export interface Graph {
  /** Answers GraphQL over HTTP, by Apollo Server. `accept` names one of `answerTypes` and nothing else. */
  readonly answerHttp: ApolloServer<GraphContext>['executeHTTPGraphQLRequest'];
  /** The answer to an operation that has been asked before; null for any other. */
  answerKnown(request: OperationRequest, context: GraphContext): Promise<KnownAnswer> | null;
  /** Runs one operation; a subscription runs once, for the update in its context. */
  run(request: OperationRequest, context: GraphContext): Promise<FormattedExecutionResult>;
  /** Plans and compiles operations before anybody asks them; after `limitMs` it goes on in the background. */
  warmUp(operations: readonly OperationKey[], limitMs: number): Promise<void>;
  /** The operations that are kept compiled, the one asked last first. */
  operations(): readonly OperationKey[];
  /** What clients may ask for, and the guard that goes with it. They change together. */
  current(): { readonly schema: GraphQLSchema; readonly guard: AccessGuard };
  stop(): Promise<void>;
}

/** A thread that is not kept goes after so long without work: it is 60 to 90 MB. */
const planningIdleMs = 60_000;

/** Loads the supergraph: Apollo's planner plans, @apollo/server parses and validates, the execution is ours (decision 0012). */
export async function createGraph(options: GraphOptions): Promise<Graph> {
  const { log, production, supergraphSdl, metrics } = options;
  const planningSeconds = metrics.histogram('planning_seconds', 'Time to plan an operation.', ['outcome']);
  const planner = await createPlanner({
    supergraphSdl,
    timeLimitMs: options.planningLimitMs,
    memoryLimitMb: options.planningMemoryMb,
    keptThreads: options.planningThreadsKept,
    idleMs: planningIdleMs,
    log,
    observe: (seconds, outcome) => planningSeconds.observe({ outcome }, seconds),
  });
  const subgraphs = openSubgraphs(planner.subgraphs, options);
  const executor = createExecutor({ planner, subgraphs, operationsAtMost: options.operationsAtMost, metrics });
  const guard = createAccessGuard(executor.schema, readAccessRules(supergraphSdl));
  const server = new ApolloServer<GraphContext>({
    gateway: gatewayOf(executor, supergraphSdl),
    logger: log,
    introspection: !production,
    nodeEnv: production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      admissionPlugin(guard),
      faultPlugin,
      statusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const answer = (request: OperationRequest, context: GraphContext): Promise<KnownAnswer> | null =>
    answerKnown({ executor, guard }, request, context);
  return {
    answerHttp: (request) => server.executeHTTPGraphQLRequest(request),
    answerKnown: answer,
    async run(request, context) {
      const known = answer(request, context);
      if (known === null) return runByServer(server, request, context);
      const { text, encoding } = await known;
      return parseJsonObject(encoding === 'utf8' ? text : decode(text));
    },
    warmUp: (operations, limitMs) => warmUp({ executor, operations, limitMs, log }),
    operations: executor.kept,
    current: () => ({ schema: executor.schema, guard }),
    async stop() {
      await server.stop();
      await planner.close();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
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
    return wrong.length > 0 ? { errors: wrong } : resultOf(await operation.run(variables, context));
  } catch (cause) {
    return { errors: [graphqlErrorOf(cause)] };
  }
}

function isGraphContext(context: object): context is GraphContext {
  return 'principal' in context && 'requestId' in context && 'update' in context;
}

/** Characters from bytes that stand as one character each. */
function decode(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

function resultOf({ data, isLatin1, errors, extensions }: OperationResult): ExecutionResult {
  const text = data !== null && isLatin1 === true ? decode(data) : data;
  return {
    ...(text === null ? {} : { data: text === 'null' ? null : parseJsonObject(text) }),
    ...(errors.length === 0 ? {} : { errors }),
    ...(extensions === null ? {} : { extensions }),
  };
}

async function runByServer(
  server: ApolloServer<GraphContext>,
  request: OperationRequest,
  contextValue: GraphContext,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(request, { contextValue });
  if (body.kind === 'single') return body.singleResult;
  throw new Error('The executor streams one answer; the gateway has no @defer.');
}
