import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { createSpentSignatures } from './createSpentSignatures.ts';
import { enforceAccess } from './enforceAccess.ts';
import { formatError } from './formatError.ts';
import type { Principal } from './Principal.ts';
import { Refusal } from './Refusal.ts';
import { readBody } from './readBody.ts';
import { refuseUnknownEntities } from './refuseUnknownEntities.ts';
import { verifySignature } from './verifySignature.ts';

interface Asked {
  readonly principal: Principal;
}

export interface SubgraphOptions<Context extends Asked> {
  /** The text of the SDL. */
  readonly typeDefs: string;
  /** By type and field. */
  readonly resolvers: object;
  /** Made afresh for each request, with its loaders: a loader's cache must not outlive it. */
  readonly createContext: (principal: Principal) => Context;
  /** The key shared with the gateway. */
  readonly key: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  readonly now?: () => Date;
}

export interface Subgraph {
  /** Without a path. */
  readonly url: string;
  /** Takes no more requests, and ends when those under way are answered. */
  stop(): Promise<void>;
}

/** Serves `POST /graphql` to the gateway and nobody else, and `GET /health` to whoever asks. */
export async function startSubgraph<Context extends Asked>(options: SubgraphOptions<Context>): Promise<Subgraph> {
  const { createContext, host, key, log, now = () => new Date(), port } = options;
  const typeDefs = parse(options.typeDefs);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: Object.fromEntries(Object.entries(options.resolvers)) });
  enforceAccess(schema, typeDefs);
  refuseUnknownEntities(schema);
  const spend = createSpentSignatures();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false, // a page of another site has no key to sign with
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // `@cacheControl` is for the gateway, which reads it in the supergraph
      ApolloServerPluginInlineTrace(), // federated tracing, for a gateway that asks for it; errors are masked in it
      {
        requestDidStart: async () => ({
          async didResolveOperation({ operation, request: { http } }) {
            const signature = http?.headers.get('x-guanjia-signature') ?? '';
            if (operation?.operation !== 'mutation' || spend(signature, now())) return;
            const spent = new Refusal('UNSIGNED_REQUEST', { field: 'signature', reason: 'SPENT' });
            throw new GraphQLError(spent.message, { originalError: spent, extensions: { http: { status: 401 } } });
          },
        }),
      },
    ],
    formatError: formatError(log),
  });
  await apollo.start();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (request.method === 'GET' && path === '/health') return send(response, 200, '{"status":"up"}');
    if (request.method !== 'POST' || path.split('?')[0] !== '/graphql') return send(response, 404, '{}');
    const body = await readBody(request);
    const principal = verifySignature({ method: 'POST', path, headers: request.headers, body }, key, now());
    const { status = 200, body: answered } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([
          ['content-type', 'application/json'],
          ['x-guanjia-signature', String(request.headers['x-guanjia-signature'])],
          ['apollo-federation-include-trace', String(request.headers['apollo-federation-include-trace'] ?? '')],
        ]),
        search: '',
        body: parseJson(body),
      },
      context: () => Promise.resolve(createContext(principal)),
    });
    send(response, status, answered.kind === 'complete' ? answered.string : '{}');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => {
      if (!(cause instanceof Refusal)) log({ level: 'error', message: 'a request failed', cause: String(cause) });
      const status = cause instanceof Refusal ? (cause.code === 'UNSIGNED_REQUEST' ? 401 : 400) : 500;
      const error = formatError(log)({ message: '' }, cause);
      send(response, status, JSON.stringify({ errors: [error] }));
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const openPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host}:${openPort}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
      await apollo.stop();
    },
  };
}

function send(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(text);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new Refusal('BAD_INPUT', { field: 'body', accepted: 'JSON' }, cause);
  }
}
