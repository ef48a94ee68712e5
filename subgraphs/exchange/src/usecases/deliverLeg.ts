import { DomainError } from '@guanjia/kernel/DomainError';
import { deliveryOf } from '../domain/deliveryOf.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { isLost } from '../domain/isLost.ts';
import {
  deliverLeg as arrive,
  failLeg,
  legOf,
  receiveLeg,
  recoverLeg,
  sendLeg,
  turnDownLeg,
} from '../domain/legChanges.ts';
import { type ChannelAnswer, isCarried, type LegChannels } from '../domain/legChannel.ts';
import { awaitPerson } from '../domain/personChanges.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { RecipientLimits } from '../domain/recipientLimits.ts';
import { requireReceipt } from '../domain/requireReceipt.ts';

export interface DeliveryNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
  /** The recipient as the directory has it; null for one that is not in it. */
  readonly recipientOf: (id: string) => Promise<Recipient | null>;
  readonly channels: LegChannels;
  readonly limits: RecipientLimits;
  /** Failed attempts in a row before a person has to look. */
  readonly maxAttempts: number;
}

/** How one attempt ended, and what the queue is to do: `again` counts as a failed try, `later` does not, `done` asks for none. */
export type Delivered =
  | { readonly next: 'done' }
  | { readonly next: 'again'; readonly reason: string }
  | { readonly next: 'later'; readonly afterMs: number };

const done: Delivered = { next: 'done' };

/**
 * One attempt at one leg: takes it, sends it with no transaction open, settles it. Safe to run twice and at the same
 * time as another: a settled leg is left alone, and the recipient takes a leg in once.
 */
export async function deliverLeg(needs: DeliveryNeeds, legId: string, recipientId: string): Promise<Delivered> {
  const recipient = await needs.recipientOf(recipientId);
  const admission = await admit(needs, recipient);
  if (!admission.admitted) return { next: 'later', afterMs: admission.afterMs };
  try {
    return await attempt(needs, legId, recipient);
  } finally {
    if (recipient !== null && isLimited(recipient)) await needs.limits.release(recipient.id);
  }
}

async function attempt(needs: DeliveryNeeds, legId: string, recipient: Recipient | null): Promise<Delivered> {
  const { handoff, changed } = await needs.handoffs.change(legId, (before, now) =>
    take(needs, before, { legId, recipient }, now),
  );
  const leg = legOf(handoff, legId);
  if (!changed || leg.status !== 'IN_TRANSIT') return done;
  const answer = await ask(needs, handoff, leg, recipient);
  const settled = await needs.handoffs.change(legId, (before, now) =>
    settle(needs, before, { leg, answer, recipientName: recipient?.name ?? leg.recipient }, now),
  );
  const { status, reason } = legOf(settled.handoff, legId);
  return status === 'PENDING' ? { next: 'again', reason: reason ?? 'unknown' } : done;
}

async function admit({ limits }: DeliveryNeeds, recipient: Recipient | null) {
  return recipient !== null && isLimited(recipient) ? limits.admit(recipient.id) : { admitted: true as const };
}

function isLimited({ maxConcurrent, perMinute }: Recipient): boolean {
  return maxConcurrent !== null || perMinute !== null;
}

/** A leg that waits is taken, and one whose worker is gone; one that is under way elsewhere is left to its worker. */
function take(
  { maxAttempts }: DeliveryNeeds,
  handoff: Handoff,
  { legId, recipient }: { readonly legId: string; readonly recipient: Recipient | null },
  now: Date,
): HandoffChange | null {
  const leg = legOf(handoff, legId);
  const channel = leg.channel ?? recipient?.channel ?? null;
  if (leg.status === 'PENDING') {
    if (channel === null || isCarried(channel)) return sendLeg(handoff, legId, channel, now);
    return leg.channel === null ? awaitPerson(handoff, legId, channel, now) : null;
  }
  if (!isLost(leg, now)) return null;
  const recipientName = recipient?.name ?? leg.recipient;
  const recovered = recoverLeg(handoff, legId, { maxAttempts, recipientName }, now);
  if (legOf(recovered.handoff, legId).status !== 'PENDING') return recovered;
  const sent = sendLeg(recovered.handoff, legId, channel, now);
  return { ...sent, events: [...recovered.events, ...sent.events], steps: [...recovered.steps, ...sent.steps] };
}

async function ask(
  { channels }: DeliveryNeeds,
  handoff: Handoff,
  leg: Leg,
  recipient: Recipient | null,
): Promise<ChannelAnswer> {
  if (recipient === null) return { kind: 'failed', reason: 'RECIPIENT_NOT_FOUND: not in the directory' };
  const channel = leg.channel !== null && isCarried(leg.channel) ? channels[leg.channel] : null;
  if (channel === null) return { kind: 'failed', reason: `CHANNEL_UNAVAILABLE: ${leg.channel ?? 'none'}` };
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

interface Outcome {
  readonly leg: Leg;
  readonly answer: ChannelAnswer;
  readonly recipientName: string;
}

/** A good receipt counts whichever attempt brought it; other answers only while their own attempt is under way. */
function settle(
  { maxAttempts }: DeliveryNeeds,
  handoff: Handoff,
  { leg, answer, recipientName }: Outcome,
  now: Date,
): HandoffChange | null {
  const present = legOf(handoff, leg.id);
  if (answer.kind === 'receipt') return settleReceipt(handoff, present, { answer, recipientName }, now);
  if (present.status !== 'IN_TRANSIT' || present.attempts !== leg.attempts) return null;
  if (answer.kind === 'delivered') return arrive(handoff, leg.id, recipientName, now);
  if (answer.kind === 'failed')
    return failLeg(handoff, leg.id, { reason: answer.reason, maxAttempts, recipientName }, now);
  return turnDownLeg(handoff, leg.id, { kind: answer.kind, reason: answer.reason, recipientName }, now);
}

/** A receipt for a leg that was taken back meanwhile waits for the next attempt, which brings the same one. */
function settleReceipt(
  handoff: Handoff,
  present: Leg,
  {
    answer,
    recipientName,
  }: Pick<Outcome, 'recipientName'> & { readonly answer: Extract<ChannelAnswer, { kind: 'receipt' }> },
  now: Date,
): HandoffChange | null {
  if (present.status !== 'IN_TRANSIT' && present.status !== 'DELIVERED') return null;
  return receiveLeg(handoff, { ...answer.receipt, evidence: null }, recipientName, now);
}
