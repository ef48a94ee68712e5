import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { FormattedExecutionResult } from 'graphql';
import type { OperationRequest } from '../graph/OperationRequest.ts';
import type { Caller } from '../identity/Identity.ts';
import { atExpiry } from './atExpiry.ts';
import { type StartedOperation, startOperation } from './startOperation.ts';
import type { WireNeeds } from './WireNeeds.ts';

/** Operations answered as server-sent events, each on a request of its own (GraphQL over SSE, distinct connections). */
export interface EventStreams {
  answer(exchange: HttpExchange, caller: Caller, request: OperationRequest): Promise<void>;
  /** Cuts all streams off without `complete`, so that clients connect again elsewhere. */
  stop(): void;
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};
const signOfLife = ':\n\n';

/** A slow client is waited for: the next update is made when the last one has been taken. */
export function createEventStreams(needs: WireNeeds): EventStreams {
  const open = new Set<ServerResponse>();
  return {
    async answer({ response, requestId, log }, { principal, expiresAt }, request) {
      open.add(response);
      response.once('close', () => open.delete(response));
      response.writeHead(200, headers);
      put(response, signOfLife);
      const ping = setInterval(() => put(response, signOfLife), needs.pingMs);
      try {
        const started = await startOperation(needs, request, { principal, requestId, log, update: null });
        await send(response, started, expiresAt, needs.now);
      } finally {
        clearInterval(ping);
        response.end();
      }
    },
    stop() {
      for (const response of open) response.destroy();
    },
  };
}

async function send(
  response: ServerResponse,
  started: StartedOperation,
  expiresAt: Date | null,
  now: () => Date,
): Promise<void> {
  switch (started.kind) {
    case 'answer':
      await write(response, started.result);
      break;
    case 'refused':
      await write(response, { errors: started.errors });
      break;
    case 'stream': {
      const { updates, end } = started.stream;
      const callOff = atExpiry(expiresAt, now, () =>
        end(new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_EXPIRED' })),
      );
      const leave = (): void => void updates.return();
      response.once('close', leave);
      if (response.destroyed) leave();
      try {
        for await (const update of updates) await write(response, update);
      } finally {
        callOff();
      }
      break;
    }
  }
  put(response, 'event: complete\ndata: \n\n');
}

async function write(response: ServerResponse, result: FormattedExecutionResult): Promise<void> {
  const isTaken = put(response, `event: next\ndata: ${JSON.stringify(result)}\n\n`);
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
