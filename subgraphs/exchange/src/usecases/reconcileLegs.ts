import type { HandoffStore } from '../domain/handoffStore.ts';
import { isLost, transitLimitMs } from '../domain/isLost.ts';
import { legOf, recoverLeg } from '../domain/legChanges.ts';
import type { LegStatus } from '../domain/legLife.ts';
import type { LegQueue } from '../domain/legQueue.ts';

export interface ReconcileNeeds {
  readonly handoffs: Pick<HandoffStore, 'findWaiting' | 'change'>;
  readonly queue: LegQueue;
  readonly maxAttempts: number;
  readonly now: () => Date;
}

/** Time that a leg normally needs to reach the queue. */
const queuedAfterMs = 5_000;
const pageSize = 500;

/**
 * Finds legs that nobody works on (H3): those in transit whose worker has died go back to waiting, and every waiting leg
 * is put in the queue, where one that is there already stays as it is. Answers how many were recovered.
 */
export async function reconcileLegs(needs: ReconcileNeeds): Promise<number> {
  const lostBefore = new Date(needs.now().getTime() - transitLimitMs);
  let recovered = 0;
  for await (const legIds of pages(needs, 'IN_TRANSIT', lostBefore)) {
    for (const legId of legIds) await recover(needs, legId);
    await needs.queue.requeue(legIds);
    recovered += legIds.length;
  }
  const queuedBefore = new Date(needs.now().getTime() - queuedAfterMs);
  for await (const legIds of pages(needs, 'PENDING', queuedBefore)) await needs.queue.requeue(legIds);
  return recovered;
}

async function recover({ handoffs, maxAttempts, now }: ReconcileNeeds, legId: string): Promise<void> {
  await handoffs.change(legId, (handoff) =>
    isLost(legOf(handoff, legId), now()) ? recoverLeg(handoff, legId, maxAttempts, now()) : null,
  );
}

async function* pages({ handoffs }: ReconcileNeeds, status: LegStatus, since: Date): AsyncGenerator<string[]> {
  let after: string | null = null;
  for (;;) {
    const legIds: string[] = await handoffs.findWaiting({ status, since, after, limit: pageSize });
    if (legIds.length > 0) yield legIds;
    if (legIds.length < pageSize) return;
    after = legIds.at(-1) ?? null;
  }
}
