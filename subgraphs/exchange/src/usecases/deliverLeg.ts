import { DomainError } from '@guanjia/kernel/DomainError';
import { deliveryOf } from '../domain/deliveryOf.ts';
import type { Directory } from '../domain/directory.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { isLost } from '../domain/isLost.ts';
import { failLeg, legOf, receiveLeg, recoverLeg, sendLeg, turnDownLeg } from '../domain/legChanges.ts';
import type { ChannelAnswer, LegChannel } from '../domain/legChannel.ts';
import type { Recipient } from '../domain/recipient.ts';
import { requireReceipt } from '../domain/requireReceipt.ts';

export interface DeliveryNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
  readonly directory: Pick<Directory, 'findByIds'>;
  readonly channel: LegChannel;
  /** Failed attempts in a row before a person has to look. */
  readonly maxAttempts: number;
  readonly now: () => Date;
}

/** How one attempt ended, and what the queue is to do: `again` asks for another try, `done` for none. */
export type Delivered = { readonly next: 'done' } | { readonly next: 'again'; readonly reason: string };

/**
 * One attempt at one leg: takes it, sends it with no transaction open, settles it. Safe to run twice and at the same
 * time as another: a settled leg is left alone, and the recipient takes a leg in once.
 */
export async function deliverLeg(needs: DeliveryNeeds, legId: string): Promise<Delivered> {
  const { handoff, changed } = await needs.handoffs.change(legId, (before) => take(needs, before, legId));
  const leg = legOf(handoff, legId);
  if (!changed || leg.status !== 'IN_TRANSIT') return { next: 'done' };
  const [recipient = null] = await needs.directory.findByIds([leg.recipient]);
  const answer = await ask(needs, handoff, leg, recipient);
  const settled = await needs.handoffs.change(legId, (before) =>
    settle(needs, before, { leg, answer, recipientName: recipient?.name ?? leg.recipient }),
  );
  const { status, reason } = legOf(settled.handoff, legId);
  return status === 'PENDING' ? { next: 'again', reason: reason ?? 'unknown' } : { next: 'done' };
}

/** A leg that waits is taken, and one whose worker is gone; one that is under way elsewhere is left to its worker. */
function take({ maxAttempts, now }: DeliveryNeeds, handoff: Handoff, legId: string): HandoffChange | null {
  const leg = legOf(handoff, legId);
  if (leg.status === 'PENDING') return sendLeg(handoff, legId, now());
  if (!isLost(leg, now())) return null;
  const recovered = recoverLeg(handoff, legId, maxAttempts, now());
  return legOf(recovered.handoff, legId).status === 'PENDING' ? sendLeg(recovered.handoff, legId, now()) : recovered;
}

async function ask(
  { channel }: DeliveryNeeds,
  handoff: Handoff,
  leg: Leg,
  recipient: Recipient | null,
): Promise<ChannelAnswer> {
  if (recipient === null) return { kind: 'failed', reason: 'RECIPIENT_NOT_FOUND: not in the directory' };
  const delivery = deliveryOf(handoff, leg);
  const answer = await channel.deliver(delivery, recipient);
  if (answer.kind !== 'receipt') return answer;
  try {
    requireReceipt(answer.receipt, delivery, recipient);
    return answer;
  } catch (cause) {
    if (cause instanceof DomainError)
      return { kind: 'failed', reason: `${cause.code}: ${String(cause.detail['field'])}` };
    throw cause;
  }
}

/** A good receipt counts whichever attempt brought it; other answers only while their own attempt is under way. */
function settle(
  { maxAttempts, now }: DeliveryNeeds,
  handoff: Handoff,
  { leg, answer, recipientName }: { leg: Leg; answer: ChannelAnswer; recipientName: string },
): HandoffChange | null {
  const present = legOf(handoff, leg.id);
  if (present.status !== 'IN_TRANSIT') return null;
  if (answer.kind === 'receipt') return receiveLeg(handoff, answer.receipt, recipientName, now());
  if (present.attempts !== leg.attempts) return null;
  if (answer.kind === 'failed') return failLeg(handoff, leg.id, { reason: answer.reason, maxAttempts }, now());
  return turnDownLeg(handoff, leg.id, { kind: answer.kind, reason: answer.reason, recipientName }, now());
}
