import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole } from '@guanjia/kernel/principal';
import { verifySignedRequest } from '@guanjia/kernel/signature';
import type { QueueBoard } from '@guanjia/runtime/createQueueBoard';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';

export interface QueueBoardNeeds {
  /** Made with the base path `/queues`. */
  readonly board: Pick<QueueBoard, 'route'>;
  /** The exchange's own key, with which the gateway signs for the person who looks. */
  readonly ownKey: string;
  readonly now: () => Date;
}

/** The board of queues, for the supervisor (督导员) by way of the gateway; it can be read and nothing else. */
export function queueBoardRoutes(needs: QueueBoardNeeds): Routes {
  return {
    'GET /queues/*': async (exchange) => {
      requireSupervisor(exchange, needs);
      await needs.board.route(exchange);
    },
  };
}

/** @throws UNSIGNED_REQUEST, FORBIDDEN */
function requireSupervisor({ request }: HttpExchange, { ownKey, now }: QueueBoardNeeds): void {
  const { method = 'GET', url: path = '/', headers } = request;
  const keyOf = (issuer: string) => (issuer === 'gateway' ? ownKey : undefined);
  const { principal } = verifySignedRequest({ keyOf, method, path, headers, body: '', now: now() });
  if (!hasRole(principal, 'SUPERVISOR')) throw new DomainError('FORBIDDEN', { accepted: ['SUPERVISOR'] });
}
