import type { HandoffStore } from '../domain/handoffStore.ts';
import { legOf, recoverLeg } from '../domain/legChanges.ts';
import type { LegQueue } from '../domain/legQueue.ts';
import type { LegStatus } from '../domain/legLife.ts';

export interface ReconcileNeeds {
  readonly handoffs: Pick<HandoffStore, 'findWaiting' | 'change'>;
  readonly queue: LegQueue;
  readonly maxAttempts: number;
  readonly now: () => Date;
}

/** Longer than any attempt can take: its worker is gone. */
const lostAfterMs = 30_000;
/** Time that a leg normally needs to reach the queue. */
const queuedAfterMs = 5_000;
const pageSize = 500;

/**
 * Finds legs that nobody works on (H3): those in transit whose worker has died go back to waiting, and every waiting leg
 * is put in the queue, where one that is there already stays as it is. Answers how many were recovered.
 */
export async function reconcileLegs(needs: ReconcileNeeds): Promise<number> {
  const lostBefore = new Date(needs.now().getTime() - lostAfterMs);
  let recovered = 0;
  for await (const legIds of pages(needs, 'IN_TRANSIT', lostBefore)) {
    for (const legId of legIds) await recover(needs, legId, lostBefore);
    await needs.queue.enqueue(legIds);
    recovered += legIds.length;
  }
  const queuedBefore = new Date(needs.now().getTime() - queuedAfterMs);
  for await (const legIds of pages(needs, 'PENDING', queuedBefore)) await needs.queue.enqueue(legIds);
  return recovered;
}

async function recover({ handoffs, maxAttempts, now }: ReconcileNeeds, legId: string, lostBefore: Date): Promise<void> {
  await handoffs.change(legId, (handoff) => {
    const { status, changedAt } = legOf(handoff, legId);
    const isLost = status === 'IN_TRANSIT' && changedAt < lostBefore;
    return isLost ? recoverLeg(handoff, legId, maxAttempts, now()) : null;
  });
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
