import { HeaderMap } from '@apollo/server';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Route, Routes } from '@guanjia/runtime/startHttpServer';
import { getOperationAST, parse } from 'graphql';
import { type AnswerType, answerTypes } from '../graph/AnswerType.ts';
import { operationRequestSchema } from '../graph/OperationRequest.ts';
import { readKnownRequest } from '../graph/readKnownRequest.ts';
import { requestContext } from '../graph/requestContext.ts';
import { statusWithoutData } from '../graph/statusWithoutData.ts';
import type { Caller } from '../identity/Identity.ts';
import { authenticate } from './authenticate.ts';
import { chooseAnswerType } from './chooseAnswerType.ts';
import { chooseStreamFormat } from './chooseStreamFormat.ts';
import type { HttpStreams } from './createHttpStreams.ts';
import { eventStreamFormat } from './eventStreamFormat.ts';
import { readJson } from './readJson.ts';
import type { StreamFormat } from './StreamFormat.ts';
import type { WireNeeds } from './WireNeeds.ts';

/**
 * `/graphql` over HTTP: queries and mutations by Apollo Server, any operation as a stream of events (SSE), subscriptions as a
 * multipart body, too. They write their own heads (`HttpServerOptions.ownHeads`).
 */
export function graphqlRoutes(needs: WireNeeds, streams: HttpStreams): Routes {
  const route =
    (answer: (exchange: HttpExchange, answerType: AnswerType | null) => Promise<void>): Route =>
    async (exchange) => {
      const answerType = chooseAnswerType(exchange.request.headers.accept);
      try {
        await answer(exchange, answerType);
      } catch (cause) {
        announceAnswer(exchange, answerType);
        throw cause;
      }
    };
  return {
    'GET /graphql': route(async (exchange, answerType) => {
      const caller = await authenticate(needs.identity, exchange);
      return answerHttp(needs, exchange, { caller, body: null, answerType });
    }),
    'POST /graphql': route(async (exchange, answerType) => {
      const caller = await authenticate(needs.identity, exchange);
      const body = await readJson(exchange, needs.bodyLimitBytes);
      const format = streamFormatFor(exchange, body);
      if (format === null) return answerHttp(needs, exchange, { caller, body, answerType });
      const parsed = operationRequestSchema.safeParse(body);
      if (!parsed.success) throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'a GraphQL operation' });
      announceAnswer(exchange, answerType);
      return streams.answer(exchange, { caller, request: parsed.data, format });
    }),
  };
}

/** Sets what goes with whatever is answered, refusals included. */
function announceAnswer({ response, requestId }: HttpExchange, answerType: AnswerType | null): void {
  if (response.headersSent) return;
  response.setHeader('x-request-id', requestId);
  response.setHeader('content-type', answerType ?? answerTypes.json);
  response.setHeader('cache-control', 'no-store');
}

interface HttpOperation {
  readonly caller: Caller;
  /** Null for a GET. */
  readonly body: unknown;
  readonly answerType: AnswerType | null;
}

/** @throws NOT_ACCEPTABLE before anything is done. */
async function answerHttp(
  { graph, requestTracer }: WireNeeds,
  exchange: HttpExchange,
  { caller: { principal }, body, answerType }: HttpOperation,
): Promise<void> {
  const { request, response } = exchange;
  if (answerType === null) {
    const { accept } = request.headers;
    throw new DomainError('NOT_ACCEPTABLE', { field: 'accept', value: accept, accepted: Object.values(answerTypes) });
  }
  const trace = requestTracer === null ? null : requestTracer(exchange);
  const context = requestContext(principal, exchange, trace);
  const asked = readKnownRequest(body);
  const known = asked === null ? null : graph.answerKnown(asked, context);
  if (known !== null) {
    const { text, encoding, hasData, errors } = await known;
    const status = hasData ? 200 : statusWithoutData(errors, answerType);
    // all at once, which is half the price; and without its length the answer would go out in chunks
    const length = String(Buffer.byteLength(text, encoding));
    // biome-ignore format: names and values in turn
    response.writeHead(status, [
      'x-request-id', exchange.requestId,
      'content-type', answerType,
      'cache-control', 'no-store',
      'content-length', length,
    ]);
    response.end(text, encoding);
    return;
  }
  announceAnswer(exchange, answerType);
  const answer = await graph.answerHttp({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      // the one that is chosen: Apollo Server would choose only after it has executed the operation
      headers: headersOf({ ...request.headers, accept: answerType }),
      search: exchange.url.search,
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

/** Clients that accept JSON as well get a stream for a subscription only; a multipart body is never anything else. */
function streamFormatFor({ request: { headers } }: HttpExchange, body: unknown): StreamFormat | null {
  const { accept = '' } = headers;
  const format = chooseStreamFormat(accept);
  if (format === null) return null;
  const isForAll = format === eventStreamFormat && !accept.includes('json');
  return isForAll || isSubscription(body) ? format : null;
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
