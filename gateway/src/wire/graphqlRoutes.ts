import { HeaderMap } from '@apollo/server';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { getOperationAST, parse } from 'graphql';
import type { GraphContext } from '../graph/GraphContext.ts';
import { operationRequestSchema } from '../graph/OperationRequest.ts';
import type { Caller } from '../identity/Identity.ts';
import type { EventStreams } from './createEventStreams.ts';
import { readJson } from './readJson.ts';
import type { WireNeeds } from './WireNeeds.ts';

/** `/graphql` over HTTP: queries and mutations by Apollo Server, and any operation as a stream of events (SSE). */
export function graphqlRoutes(needs: WireNeeds, eventStreams: EventStreams): Routes {
  return {
    'GET /graphql': async (exchange) => answerHttp(needs, exchange, await authenticate(needs, exchange), null),
    'POST /graphql': async (exchange) => {
      const caller = await authenticate(needs, exchange);
      const body = await readJson(exchange, needs.bodyLimitBytes);
      if (!wantsEvents(exchange, body)) return answerHttp(needs, exchange, caller, body);
      const parsed = operationRequestSchema.safeParse(body);
      if (!parsed.success) throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'a GraphQL operation' });
      return eventStreams.answer(exchange, caller, parsed.data);
    },
  };
}

async function authenticate({ identity }: WireNeeds, { request, response }: HttpExchange): Promise<Caller> {
  try {
    return await identity.authenticate(request.headers.authorization);
  } catch (cause) {
    const isOfToken = cause instanceof DomainError && cause.code === 'UNAUTHENTICATED';
    if (isOfToken) response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
    throw cause;
  }
}

async function answerHttp(
  { graph }: WireNeeds,
  { request, requestId, response, url, log }: HttpExchange,
  { principal }: Caller,
  body: unknown,
): Promise<void> {
  const context: GraphContext = { principal, requestId, log, update: null };
  const answer = await graph.answerHttp({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headersOf(request.headers),
      search: url.search,
      body,
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('The executor streams one answer; the gateway has no @defer.');
  response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
  response.end(answer.body.string);
}

function headersOf(headers: Readonly<Record<string, string | readonly string[] | undefined>>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

/** Clients that accept answers of both kinds get events for a subscription and JSON for the rest. */
function wantsEvents({ request }: HttpExchange, body: unknown): boolean {
  const accept = request.headers.accept ?? '';
  if (!accept.includes('text/event-stream')) return false;
  return !accept.includes('json') || isSubscription(body);
}

function isSubscription(body: unknown): boolean {
  const request = operationRequestSchema.safeParse(body).data;
  if (request?.query === undefined) return false;
  try {
    return getOperationAST(parse(request.query), request.operationName)?.operation === 'subscription';
  } catch {
    return false; // a syntax error is answered as JSON
  }
}
