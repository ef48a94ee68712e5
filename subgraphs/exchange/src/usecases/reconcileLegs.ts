import type { HandoffStore, WaitingLeg } from '../domain/handoffStore.ts';
import { isLost, transitLimitMs } from '../domain/isLost.ts';
import { legOf, recoverLeg } from '../domain/legChanges.ts';
import type { LegStatus } from '../domain/legLife.ts';
import type { LegQueue } from '../domain/legQueue.ts';
import type { Recipient } from '../domain/recipient.ts';

export interface ReconcileNeeds {
  readonly handoffs: Pick<HandoffStore, 'findWaiting' | 'change'>;
  readonly queue: LegQueue;
  /** The recipient as the directory has it; null for one that is not in it. */
  readonly recipientOf: (id: string) => Promise<Recipient | null>;
  readonly maxAttempts: number;
}

/** Time that a leg normally needs to reach the queue. */
const queuedAfterMs = 5_000;
/** Longer than a job ever waits for its next try. */
const jobUsedUpAfterMs = 35_000;
const pageSize = 500;

/**
 * Finds legs that nobody works on (H3): those in transit whose worker has died go back to waiting, and every waiting leg
 * is put in the queue, where one that is there already stays as it is, unless it has waited for longer than any job does. Answers how many were recovered.
 */
export async function reconcileLegs(needs: ReconcileNeeds): Promise<number> {
  let recovered = 0;
  for await (const legs of pages(needs, 'IN_TRANSIT', transitLimitMs)) {
    await Promise.all(legs.map((leg) => recover(needs, leg)));
    await needs.queue.requeue(legs);
    recovered += legs.length;
  }
  for await (const legs of pages(needs, 'PENDING', queuedAfterMs)) await needs.queue.refill(legs);
  for await (const legs of pages(needs, 'PENDING', jobUsedUpAfterMs)) await needs.queue.requeue(legs);
  return recovered;
}

async function recover(
  { handoffs, recipientOf, maxAttempts }: ReconcileNeeds,
  { legId, recipient }: WaitingLeg,
): Promise<void> {
  const recipientName = (await recipientOf(recipient))?.name ?? recipient;
  await handoffs.change(legId, (handoff, now) =>
    isLost(legOf(handoff, legId), now) ? recoverLeg(handoff, legId, { maxAttempts, recipientName }, now) : null,
  );
}

async function* pages(
  { handoffs }: ReconcileNeeds,
  status: LegStatus,
  olderThanMs: number,
): AsyncGenerator<WaitingLeg[]> {
  let after: string | null = null;
  for (;;) {
    const legs: WaitingLeg[] = await handoffs.findWaiting({ status, olderThanMs, after, limit: pageSize });
    if (legs.length > 0) yield legs;
    if (legs.length < pageSize) return;
    after = legs.at(-1)?.legId ?? null;
  }
}
