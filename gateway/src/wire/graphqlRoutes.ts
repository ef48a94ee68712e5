import { HeaderMap } from '@apollo/server';
import { DomainError } from '@guanjia/kernel/DomainError';
import { httpStatusOf } from '@guanjia/runtime/httpStatusOf';
import type { HttpExchange, Route, Routes } from '@guanjia/runtime/startHttpServer';
import { getOperationAST, parse } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import { type AnswerType, answerTypes } from '../graph/AnswerType.ts';
import { type OperationRequest, operationRequestSchema } from '../graph/OperationRequest.ts';
import { readKnownRequest } from '../graph/readKnownRequest.ts';
import { requestContext } from '../graph/requestContext.ts';
import { statusWithoutData } from '../graph/statusWithoutData.ts';
import type { Caller } from '../identity/Identity.ts';
import { costHeader } from '../limits/tellCost.ts';
import { askingClient } from './askingClient.ts';
import { authenticate } from './authenticate.ts';
import { chooseAnswerType } from './chooseAnswerType.ts';
import { chooseStreamFormat } from './chooseStreamFormat.ts';
import type { HttpStreams } from './createHttpStreams.ts';
import { eventStreamFormat } from './eventStreamFormat.ts';
import { setRateHeaders } from './rateHeaders.ts';
import { readJson } from './readJson.ts';
import { readSearch, searchOf } from './readSearch.ts';
import type { StreamFormat } from './StreamFormat.ts';
import { sayRetryAfter, shedAtDoor, shedOperation } from './shedOperation.ts';
import type { WireNeeds } from './WireNeeds.ts';

/**
 * A door over HTTP, `/graphql` or one below it: queries and mutations by Apollo Server, any operation as a stream of events (SSE), subscriptions as a
 * multipart body, too. They write their own heads (`HttpServerOptions.ownHeads`).
 */
export function graphqlRoutes(path: string, needs: WireNeeds, streams: HttpStreams): Routes {
  const route =
    (answer: (exchange: HttpExchange, answerType: AnswerType | null) => Promise<void>): Route =>
    async (exchange) => {
      const answerType = chooseAnswerType(exchange.request.headers.accept);
      try {
        await answer(exchange, answerType);
      } catch (cause) {
        announceAnswer(exchange, answerType);
        if (cause instanceof DomainError && ofOperation(cause)) return refuse(exchange, answerType, cause);
        throw cause;
      }
    };
  const { shedding } = needs.resilience;
  return {
    [`GET ${path}`]: route(async (exchange, answerType) => {
      if (shedding.level() > 0) shedAtDoor(needs, exchange);
      const caller = await authenticate(needs.identity, exchange, needs.addressOf(exchange.request));
      return answerHttp(needs, exchange, { caller, body: null, answerType });
    }),
    [`POST ${path}`]: route(async (exchange, answerType) => {
      if (shedding.level() > 0) shedAtDoor(needs, exchange);
      const caller = await authenticate(needs.identity, exchange, needs.addressOf(exchange.request));
      const body = await readJson(exchange, needs.bodyLimitBytes);
      const format = chooseStreamFormat(exchange.request.headers.accept ?? '');
      if (format === null) return answerHttp(needs, exchange, { caller, body, answerType });
      return answerStreaming(needs, streams, exchange, { caller, body, answerType, format });
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

/** Clients that accept JSON as well get a stream for a subscription only; a multipart body is never anything else. */
async function answerStreaming(
  needs: WireNeeds,
  streams: HttpStreams,
  exchange: HttpExchange,
  { format, ...operation }: HttpOperation & { readonly format: StreamFormat },
): Promise<void> {
  const { caller, body, answerType } = operation;
  const isForAll = format === eventStreamFormat && !(exchange.request.headers.accept ?? '').includes('json');
  const { data: asked } = operationRequestSchema.safeParse(body);
  if (asked === undefined && isForAll)
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'a GraphQL operation' });
  if (asked === undefined) return answerHttp(needs, exchange, operation);
  const endsAt = performance.now() + needs.resilience.operationDeadlineMs;
  const context = requestContext(exchange, {
    principal: caller.principal,
    address: needs.addressOf(exchange.request),
    endsAt,
    client: null, // counted where it is answered
  });
  const request = needs.graph.admitDocument(asked, context);
  if (!isForAll && !isSubscription(request)) return answerHttp(needs, exchange, operation);
  announceAnswer(exchange, answerType);
  return streams.answer(exchange, { caller, request, format });
}

/** @throws NOT_ACCEPTABLE before anything is done, and what the graph's admission throws. */
async function answerHttp(
  needs: WireNeeds,
  exchange: HttpExchange,
  { caller: { principal }, body, answerType }: HttpOperation,
): Promise<void> {
  const { request, response } = exchange;
  if (answerType === null) {
    const { accept } = request.headers;
    throw new DomainError('NOT_ACCEPTABLE', { field: 'accept', value: accept, accepted: Object.values(answerTypes) });
  }
  const { graph, requestTracer, resilience } = needs;
  const endsAt = performance.now() + resilience.operationDeadlineMs;
  const trace = requestTracer === null ? null : requestTracer.ofRequest(exchange);
  const client = askingClient(needs, request);
  const context = requestContext(exchange, { principal, address: needs.addressOf(request), endsAt, client, trace });
  const read = body === null ? readSearch(exchange.url.searchParams) : readKnownRequest(body);
  const asked = read !== null && request.headers[costHeader] === '1' ? askingCost(read) : read;
  if (resilience.shedding.level() > 0) sayRetryAfter(exchange, () => shedOperation(needs, principal, asked));
  const known = asked === null || body === null ? null : graph.answerKnown(asked, context);
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
  const admitted = graph.admitDocument(asked ?? nothingAsked, context);
  announceAnswer(exchange, answerType);
  const answer = await graph.answerHttp({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      // the one that is chosen: Apollo Server would choose only after it has executed the operation
      headers: headersOf({ ...request.headers, accept: answerType }),
      search: body === null && admitted !== read && asked !== null ? searchOf(admitted) : exchange.url.search,
      body: body === null || asked === null ? body : admitted,
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('The executor streams one answer; the gateway has no @defer.');
  response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
  response.end(answer.body.string);
}

/** For a request that is not understood: whoever sends it pays for it, and Apollo Server says what is wrong. */
const nothingAsked: OperationRequest = {};

function askingCost(request: OperationRequest): OperationRequest {
  return { ...request, extensions: { ...request.extensions, cost: true } };
}

/** Whether an operation is refused for what it is, and not the request that carries it. */
function ofOperation({ code }: DomainError): boolean {
  return code === 'RATE_LIMITED' || code === 'OPERATION_TOO_COSTLY' || operationCodes.test(code);
}

const operationCodes = /^(DOCUMENT|VARIABLES|LIST)_/;

function refuse({ response }: HttpExchange, answerType: AnswerType | null, cause: DomainError): void {
  if (cause.code === 'RATE_LIMITED') setRateHeaders(response, cause);
  const error = graphqlErrorOf(cause);
  const status = httpStatusOf(cause.code);
  response.statusCode = answerType === null ? status : statusWithoutData([error], answerType, status);
  response.end(`${JSON.stringify({ errors: [formattedRefusal(cause)] })}\n`);
}

function headersOf(headers: Readonly<Record<string, string | readonly string[] | undefined>>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

function isSubscription({ query, operationName }: OperationRequest): boolean {
  if (query === undefined) return false;
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false; // a syntax error is answered as JSON
  }
}
