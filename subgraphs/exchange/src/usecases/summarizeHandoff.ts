import { createHash } from 'node:crypto';
import { isSettled } from '../domain/handoffStatus.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import type { OwnKeys } from '../domain/ownKeys.ts';

export interface SummaryNeeds {
  readonly handoffs: Pick<HandoffStore, 'findByIds' | 'receiptsOf' | 'summarize' | 'findUnsummarized'>;
  readonly ownKeys: Pick<OwnKeys, 'signSummary'>;
  readonly now: () => Date;
}

/**
 * Signs one paper for a settled handoff: what became of each leg, with the digest of its receipt (回执汇总, H4). Does nothing
 * before the handoff is settled, and nothing twice. Answers whether it was done now.
 */
export async function summarizeHandoff({ handoffs, ownKeys, now }: SummaryNeeds, handoffId: string): Promise<boolean> {
  const [handoff = null] = await handoffs.findByIds([handoffId]);
  if (handoff === null || !isSettled(handoff.status)) return false;
  const receipts = await handoffs.receiptsOf(handoff.legs.map(({ id }) => id));
  const legs = handoff.legs.map(({ id, recipient, status }, place) => {
    const signature = receipts[place]?.signature;
    const receipt = signature === undefined ? null : createHash('sha256').update(signature).digest('hex');
    return { legId: id, recipient, status, receipt };
  });
  return handoffs.summarize(ownKeys.signSummary({ handoffId, legs, signedAt: now().toISOString() }));
}

/** The same for settled handoffs whose job was lost or came too soon; how many. */
export async function summarizeForgotten(needs: SummaryNeeds): Promise<number> {
  let done = 0;
  for (const handoffId of await needs.handoffs.findUnsummarized(200)) {
    if (await summarizeHandoff(needs, handoffId)) done += 1;
  }
  return done;
}
