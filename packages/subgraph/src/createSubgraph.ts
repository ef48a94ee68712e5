import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import type { Log } from '@guanjia/runtime/createLog';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { type FormattedExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { accessOf } from './accessOf.ts';
import { enforceAccess, type WithPrincipal } from './enforceAccess.ts';
import { formatDomainError } from './formatDomainError.ts';
import { nameActiveSpan } from './nameActiveSpan.ts';
import { refuseUnknownEntities } from './refuseUnknownEntities.ts';
import { refuseUnstorableText } from './refuseUnstorableText.ts';
import { scalars } from './scalars.ts';
import { signatureHeader, spendSignaturePlugin } from './spendSignaturePlugin.ts';

/** Asks for the times of an operation's fields in the answer (federated tracing). */
const traceHeader = 'apollo-federation-include-trace';

/** What is known of a request before the department looks at it. */
export interface SubgraphRequest extends WithPrincipal {
  readonly requestId: string;
  readonly log: Log;
}

type SubgraphResolvers =
  Exclude<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]> extends infer Module
    ? Module extends { resolvers?: infer Resolvers }
      ? Resolvers
      : never
    : never;

export interface SubgraphOptions<Context extends WithPrincipal> {
  /** The department's name, which errors carry. */
  readonly name: string;
  /** The text of its SDL. */
  readonly typeDefs: string;
  readonly resolvers: object;
  /** Made afresh for each request, with its loaders. */
  readonly createContext: (request: SubgraphRequest) => Context;
  /** The key shared with the gateway. */
  readonly key: string;
  readonly log: Log;
  readonly now?: () => Date;
}

export interface GraphqlCall {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly principal: Principal;
}

export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** POST /graphql, which answers 401 to whatever the gateway has not signed. */
  readonly routes: Routes;
  /** The same door without HTTP and signature, for tests and tools. */
  execute(call: GraphqlCall): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
}

/** Puts a department in the graph: federation, `@access`, signature, scalars, errors. */
export async function createSubgraph<Context extends WithPrincipal>(
  options: SubgraphOptions<Context>,
): Promise<Subgraph> {
  const document = parse(options.typeDefs);
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: withScalars(options) }]);
  refuseUnstorableText(schema);
  refuseUnknownEntities(schema);
  enforceAccess(schema, accessOf(document));
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: options.log,
    nodeEnv: 'production',
    plugins: [
      spendSignaturePlugin(options.now ?? (() => new Date())),
      // `@cacheControl` is for the gateway, which reads it in the supergraph; what is kept by HTTP hears of no event
      ApolloServerPluginCacheControlDisabled(),
      // for a router that asks for it; our own gateway does not. Errors are masked in it
      ApolloServerPluginInlineTrace(),
    ],
    formatError: formatDomainError({ department: options.name, log: options.log }),
  });
  await server.start();
  return {
    schema,
    routes: { 'POST /graphql': (exchange) => answerGraphql(server, options, exchange) },
    async execute({ query, variables = {}, principal }) {
      const contextValue = options.createContext({ principal, requestId: 'in-process', log: options.log });
      const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind === 'single') return withPlainObjects(body.singleResult);
      throw new TypeError('a subgraph answers in one piece');
    },
    stop: () => server.stop(),
  };
}

function withScalars<Context extends WithPrincipal>({
  typeDefs,
  resolvers,
}: SubgraphOptions<Context>): SubgraphResolvers {
  const declared = Object.entries(scalars).filter(([name]) => typeDefs.includes(`scalar ${name}`));
  return { ...Object.fromEntries(declared), ...resolvers };
}

async function answerGraphql<Context extends WithPrincipal>(
  server: ApolloServer<Context>,
  options: SubgraphOptions<Context>,
  exchange: HttpExchange,
): Promise<void> {
  const { request, url, requestId, log } = exchange;
  const body = await exchange.readBody();
  const { principal } = verifySignedRequest({
    method: 'POST',
    path: request.url ?? '/graphql',
    headers: request.headers,
    body,
    now: options.now?.() ?? new Date(),
    keyOf: (issuer) => (issuer === 'gateway' ? options.key : undefined),
  });
  const asked = parseJson(body);
  nameActiveSpan(options.name, asked);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headersOf(request.headers),
      search: url.search,
      body: asked,
    },
    context: () => Promise.resolve(options.createContext({ principal, requestId, log })),
  });
  if (answer.body.kind !== 'complete') throw new TypeError('a subgraph answers in one piece');
  exchange.response.writeHead(answer.status ?? 200, { 'content-type': 'application/json; charset=utf-8' });
  exchange.response.end(answer.body.string);
}

/** Those that Apollo Server and our plugins look at, and no others. */
function headersOf(headers: HttpExchange['request']['headers']): HeaderMap {
  return new HeaderMap([
    ['content-type', headers['content-type'] ?? 'application/json'],
    [signatureHeader, String(headers[signatureHeader])],
    [traceHeader, String(headers[traceHeader] ?? '')],
  ]);
}

/** GraphQL makes its result of objects without a prototype; tests compare with plain ones. */
function withPlainObjects(result: FormattedExecutionResult): FormattedExecutionResult {
  return structuredClone(result);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON' }, { cause });
  }
}
