import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { OperationRequest } from '../graph/OperationRequest.ts';
import type { Caller } from '../identity/Identity.ts';
import { placeOf } from '../tracing/RequestTrace.ts';
import { askingClient } from './askingClient.ts';
import type { StreamFormat } from './StreamFormat.ts';
import { outcomeOf, type StartedOperation, startOperation } from './startOperation.ts';
import type { WireNeeds } from './WireNeeds.ts';
import { whileBelieved } from './whileBelieved.ts';

/** Operations answered as a stream over HTTP, each on a request of its own. */
export interface HttpStreams {
  /** @throws ORIGIN_NOT_ALLOWED, GATEWAY_FULL, CONNECTION_LIMIT, SUBSCRIPTION_LIMIT, before anything is written. */
  answer(exchange: HttpExchange, streamed: StreamedRequest): Promise<void>;
  /** Cuts all streams off without a closing word, so that clients connect again elsewhere. */
  stop(): void;
}

export interface StreamedRequest {
  readonly caller: Caller;
  readonly request: OperationRequest;
  readonly format: StreamFormat;
}

/** A slow client is waited for: the next update is made when the last one has been taken. One that takes nothing is dropped. */
export function createHttpStreams(needs: WireNeeds): HttpStreams {
  const open = new Set<ServerResponse>();
  return {
    async answer(exchange, streamed) {
      const connection = needs.connections.admit(exchange.request);
      try {
        connection.identify(streamed.caller.principal);
        const over = connection.begin();
        open.add(exchange.response);
        await stream(needs, exchange, streamed).finally(over);
      } finally {
        open.delete(exchange.response);
        connection.leave();
      }
    },
    stop() {
      for (const response of open) response.destroy();
    },
  };
}

async function stream(
  needs: WireNeeds,
  exchange: HttpExchange,
  { caller, request, format }: StreamedRequest,
): Promise<void> {
  const { response } = exchange;
  response.writeHead(200, format.headers);
  put(response, format.opening);
  const address = needs.addressOf(exchange.request);
  // what waits to be taken is sign enough, and more would only pile up
  const signs = setInterval(() => response.writableNeedDrain || put(response, format.signOfLife), needs.pingMs);
  response.setTimeout(needs.pingMs + needs.limits.pongLimitMs, () => response.destroy());
  try {
    const started = await startTraced(needs, exchange, { caller, request, address });
    await send(response, started, { format, caller, now: needs.now });
    put(response, format.closing);
  } finally {
    clearInterval(signs);
    response.end();
  }
}

/** The trace is over with the answer or, of a subscription, with its opening. */
async function startTraced(
  needs: WireNeeds,
  { request: incoming, requestId, log }: HttpExchange,
  { caller, request, address }: Pick<StreamedRequest, 'caller' | 'request'> & { readonly address: string | null },
): Promise<StartedOperation> {
  const { traceparent } = incoming.headers;
  const trace = needs.requestTracer?.ofOperation({ wire: 'stream', requestId, traceparent }) ?? null;
  const client = askingClient(needs, incoming);
  const context = { principal: caller.principal, requestId, update: null, address, client, trace };
  const started = await startOperation(needs, request, {
    ...context,
    log: trace === null ? log : log.child(placeOf(trace)),
  });
  trace?.end(outcomeOf(started));
  return started;
}

interface SendOptions {
  readonly format: StreamFormat;
  readonly caller: Caller;
  readonly now: () => Date;
}

async function send(
  response: ServerResponse,
  started: StartedOperation,
  { format, caller, now }: SendOptions,
): Promise<void> {
  switch (started.kind) {
    case 'answer':
      return write(response, format.result(started.result));
    case 'refused':
      return write(response, format.lastResult({ errors: started.errors }));
    case 'stream': {
      const { updates, end, isFarewell } = started.stream;
      const callOff = whileBelieved(caller, now, end);
      const leave = (): void => void updates.return();
      response.once('close', leave);
      if (response.destroyed) leave();
      try {
        for await (const update of updates) {
          await write(response, isFarewell(update) ? format.lastResult(update) : format.result(update));
        }
      } finally {
        callOff();
      }
    }
  }
}

async function write(response: ServerResponse, text: string): Promise<void> {
  const isTaken = put(response, text);
  if (!isTaken && !response.destroyed) await takenOrGone(response);
}

/** False when the client is slower than we are. Nothing is written to one that has gone. */
function put(response: ServerResponse, text: string): boolean {
  return response.destroyed || response.write(text);
}

async function takenOrGone(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race(['drain', 'close'].map((event) => once(response, event, { signal: over.signal })));
  } finally {
    over.abort();
  }
}
