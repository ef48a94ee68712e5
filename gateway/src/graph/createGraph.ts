import '../noTelemetry.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { type AccessGuard, createAccessGuard } from '../access/createAccessGuard.ts';
import { readAccessRules } from '../access/readAccessRules.ts';
import { formatError } from '../errors/formatError.ts';
import { admissionPlugin } from './admissionPlugin.ts';
import {
  createDepartmentSource,
  type DepartmentSource,
  type DepartmentSourceOptions,
} from './createDepartmentSource.ts';
import { createProgressSource } from './createProgressSource.ts';
import { faultPlugin } from './faultPlugin.ts';
import type { GraphContext } from './GraphContext.ts';
import type { OperationRequest } from './OperationRequest.ts';
import { runSubscriptionPlan } from './runSubscriptionPlan.ts';

export interface GraphOptions
  extends Pick<DepartmentSourceOptions, 'deadlineMs' | 'answerLimitBytes' | 'now' | 'observe'> {
  readonly supergraphSdl: string;
  /** By department, instead of the routing URL in the supergraph. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** By department. */
  readonly keys: Readonly<Record<string, string>>;
  /** In production introspection is off and every department needs a key. */
  readonly production: boolean;
  readonly log: Log;
}

/** The loaded graph. */
export interface Graph {
  /** Answers GraphQL over HTTP. */
  readonly answerHttp: ApolloServer<GraphContext>['executeHTTPGraphQLRequest'];
  /** Runs one operation; a subscription runs once, for the update in its context. */
  run(request: OperationRequest, context: GraphContext): Promise<FormattedExecutionResult>;
  /** What clients may ask for, and the guard that goes with it. They change together. */
  current(): { readonly schema: GraphQLSchema; readonly guard: AccessGuard };
  stop(): Promise<void>;
}

const virtualUrl = 'virtual:';

/** Loads the supergraph: @apollo/gateway plans and runs, @apollo/server parses and validates, the ways to departments are ours. */
export async function createGraph(options: GraphOptions): Promise<Graph> {
  const { log, production, supergraphSdl } = options;
  const sources: DepartmentSource[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log,
    __exposeQueryPlanExperimental: !production,
    experimental_didResolveQueryPlan: runSubscriptionPlan,
    buildService: ({ name, url }) => openSource(name, url ?? '', options, sources),
  });
  let current: ReturnType<Graph['current']> | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    current = { schema: apiSchema, guard: createAccessGuard(apiSchema, readAccessRules(coreSupergraphSdl)) };
  });
  const now = (): ReturnType<Graph['current']> => {
    if (current === undefined) throw new Error('The graph is asked before it is loaded.');
    return current;
  };
  const server = new ApolloServer<GraphContext>({
    gateway,
    logger: log,
    introspection: !production,
    nodeEnv: production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      admissionPlugin(() => now().guard),
      faultPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return {
    answerHttp: (request) => server.executeHTTPGraphQLRequest(request),
    run: (request, context) => run(server, request, context),
    current: now,
    async stop() {
      await server.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

async function run(
  server: ApolloServer<GraphContext>,
  request: OperationRequest,
  contextValue: GraphContext,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(request, { contextValue });
  if (body.kind === 'single') return body.singleResult;
  throw new Error('The executor streams one answer; the gateway has no @defer.');
}

function openSource(
  department: string,
  routingUrl: string,
  options: GraphOptions,
  opened: DepartmentSource[],
): GraphQLDataSource {
  if (routingUrl.startsWith(virtualUrl)) return createProgressSource();
  const key = options.keys[department];
  if (options.production && key === undefined) throw new DomainError('UNSIGNED_REQUEST', { department });
  const source = createDepartmentSource({
    ...options,
    department,
    key,
    url: options.subgraphUrls[department] ?? routingUrl,
  });
  opened.push(source);
  return source;
}
