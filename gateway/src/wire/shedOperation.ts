import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { Graph } from '../graph/createGraph.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';
import { type Shedding, shedRetryMs } from '../resilience/createShedding.ts';

export interface SheddingNeeds {
  readonly graph: Pick<Graph, 'isMutation'>;
  readonly resilience: { readonly shedding: Shedding };
}

const streamShape = /event-stream|multipart/;

/** Refuses a request of which nothing is read yet, when all are refused; streams have limits of their own. @throws GATEWAY_BUSY */
export function shedAtDoor({ resilience }: Pick<SheddingNeeds, 'resilience'>, exchange: HttpExchange): void {
  if (streamShape.test(exchange.request.headers.accept ?? '')) return;
  // as at the highest level the last of all would be
  sayRetryAfter(exchange, () => resilience.shedding.admit({ isSignedIn: true, isMutation: true }));
}

/** Refuses an operation that is shed at this load; null for one whose parameters are wrong. @throws GATEWAY_BUSY */
export function shedOperation(
  { resilience, graph }: SheddingNeeds,
  principal: Principal,
  request: OperationRequest | null,
): void {
  resilience.shedding.admit({
    isSignedIn: principal.subject !== anonymous.subject,
    isMutation: request !== null && graph.isMutation(request),
  });
}

/** Does what may refuse, and says over HTTP when to come back. */
export function sayRetryAfter({ response }: Pick<HttpExchange, 'response'>, work: () => void): void {
  try {
    work();
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'GATEWAY_BUSY' && !response.headersSent) {
      response.setHeader('retry-after', String(Math.ceil(shedRetryMs / 1_000)));
    }
    throw cause;
  }
}
