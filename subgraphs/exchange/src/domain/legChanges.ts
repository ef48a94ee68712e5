import { recipientActor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { LedgerEntry } from '@guanjia/kernel/ledger';
import type { DomainEvent, HandoffChannel } from '@guanjia/kernel/messages';
import type { Handoff, Leg } from './handoff.ts';
import type { HandoffChange, KeptReceipt } from './handoffChange.ts';
import { type Actor, exchangeActor, handoffCompleted, legEvent } from './handoffEvents.ts';
import { handoffStatusOf, isSettled } from './handoffStatus.ts';
import { legStep } from './ledgerEntries.ts';
import { type LegAction, stepLeg } from './legLife.ts';

/** The leg of that id. @throws HANDOFF_NOT_FOUND */
export function legOf(handoff: Handoff, legId: string): Leg {
  const leg = handoff.legs.find(({ id }) => id === legId);
  if (leg === undefined) throw new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: legId });
  return leg;
}

/** 待发 → 传输中: a worker sets out with the leg on a channel. */
export function sendLeg(handoff: Handoff, legId: string, channel: HandoffChannel | null, now: Date): HandoffChange {
  const found = legOf(handoff, legId);
  const leg = { ...step(found, 'send', now), channel, attempts: found.attempts + 1 };
  return changed(handoff, leg, { steps: [legStep(leg, 'sent', exchange, { channel, attempt: leg.attempts })] });
}

/** 传输中 → 已送达: it lies with the recipient, who has still to sign. */
export function deliverLeg(handoff: Handoff, legId: string, recipientName: string, now: Date): HandoffChange {
  const leg = { ...step(legOf(handoff, legId), 'deliver', now), deliveredAt: now, reason: null };
  const event = legEvent(handoff, leg, exchangeActor, {
    type: 'exchange.handoffLegDelivered',
    visibility: 'PARTIES',
    en: `The materials lie with ${recipientName} and wait to be signed for`,
    zh: `已送达${recipientName}，待签收`,
    data: { channel: leg.channel },
  });
  const { channel } = leg;
  return changed(handoff, leg, { events: [event], steps: [legStep(leg, 'delivered', exchange, { channel })] });
}

/** 传输中 | 已送达 → 已签收: a receipt that is in order has come (H4). */
export function receiveLeg(handoff: Handoff, receipt: KeptReceipt, recipientName: string, now: Date): HandoffChange {
  const found = legOf(handoff, receipt.legId);
  const delivered = found.status === 'IN_TRANSIT' ? { ...step(found, 'deliver', now), deliveredAt: now } : found;
  const leg = { ...step(delivered, 'receive', now), receivedAt: now, reason: null };
  const { evidence, ...signed } = receipt;
  const signer = recipientActor({ id: leg.recipient, name: recipientName });
  const actor = { ...signer, subject: evidence?.subject ?? signer.subject, name: evidence?.person ?? signer.name };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegReceived',
    visibility: 'PARTIES',
    en: `${recipientName} has signed for the materials`,
    zh: `${recipientName}已签收`,
    data: { digest: receipt.digest, signedAt: receipt.signedAt },
  });
  const detail = { receipt: evidence === null ? signed : receipt };
  const change = changed(handoff, leg, { events: [event], steps: [legStep(leg, 'received', actor.subject, detail)] });
  return { ...change, receipts: [receipt] };
}

/** 传输中 | 已送达 → 拒收 | 退回: the recipient will not have it, and says why. */
export function turnDownLeg(
  handoff: Handoff,
  legId: string,
  answer: { readonly kind: 'refuse' | 'return'; readonly reason: string; readonly recipientName: string },
  now: Date,
): HandoffChange {
  const { kind, reason, recipientName } = answer;
  const leg = { ...step(legOf(handoff, legId), kind, now), reason };
  const words = kind === 'refuse' ? refusedWords : returnedWords;
  const actor = recipientActor({ id: leg.recipient, name: recipientName });
  const event = legEvent(handoff, leg, actor, {
    type: words.type,
    visibility: 'PARTIES',
    en: `${recipientName} has ${words.en} the materials: ${reason}`,
    zh: `${recipientName}${words.zh}，原因：${reason}`,
    data: { reason },
  });
  return changed(handoff, leg, { events: [event], steps: [legStep(leg, words.step, leg.recipient, { reason })] });
}

/** An attempt that failed, and how many may fail in a row. */
export interface LegFailure {
  readonly reason: string;
  readonly maxAttempts: number;
  readonly recipientName: string;
}

/** 传输中 | 已送达 → 待发, to be tried again; → 死信 when `maxAttempts` have failed since the last replay. */
export function failLeg(handoff: Handoff, legId: string, failure: LegFailure, now: Date): HandoffChange {
  const { reason, maxAttempts, recipientName } = failure;
  const found = legOf(handoff, legId);
  const isLast = found.attempts - found.attemptsBeforeReplay >= maxAttempts;
  const leg = { ...step(found, isLast ? 'giveUp' : 'fail', now), reason };
  const steps = [legStep(leg, isLast ? 'dead' : 'failed', exchange, { reason, attempt: leg.attempts })];
  return changed(handoff, leg, { steps, events: isLast ? [deadEvent(handoff, leg, { reason, recipientName })] : [] });
}

/** A leg whose worker has died under way counts as failed: its worker's answer, if it ever comes, finds another attempt. */
export function recoverLeg(
  handoff: Handoff,
  legId: string,
  limits: Omit<LegFailure, 'reason'>,
  now: Date,
): HandoffChange {
  return failLeg(handoff, legId, { ...limits, reason: 'the worker was lost under way' }, now);
}

/** 死信 → 待发: a person sends it on its way again, on the channel given or as the directory says. */
export function replayDeadLeg(
  handoff: Handoff,
  legId: string,
  replay: { readonly actor: Actor; readonly channel: HandoffChannel | null; readonly recipientName: string },
  now: Date,
): HandoffChange {
  const { actor, channel, recipientName } = replay;
  const found = legOf(handoff, legId);
  const leg = { ...step(found, 'replay', now), channel, attemptsBeforeReplay: found.attempts };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegReplayed',
    visibility: 'INTERNAL',
    en: `${actor.name} sends the materials to ${recipientName} again`,
    zh: `${actor.name}重新投递至${recipientName}`,
    data: { attempts: leg.attempts },
  });
  return changed(handoff, leg, { events: [event], steps: [legStep(leg, 'replayed', actor.subject, { channel })] });
}

/** 死信 | 待发 | 已送达 → 已取消: a person gives it up, and says why. What a recipient has taken in is not called back. */
export function cancelLegFor(
  handoff: Handoff,
  legId: string,
  giving: { readonly reason: string; readonly actor: Actor; readonly recipientName: string },
  now: Date,
): HandoffChange {
  const { reason, actor, recipientName } = giving;
  const leg = { ...step(legOf(handoff, legId), 'cancel', now), reason };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegCancelled',
    visibility: 'INTERNAL',
    en: `${actor.name} gives up delivery to ${recipientName}: ${reason}`,
    zh: `${actor.name}取消投递至${recipientName}，原因：${reason}`,
    data: { reason },
  });
  return changed(handoff, leg, { events: [event], steps: [legStep(leg, 'cancelled', actor.subject, { reason })] });
}

/** Moves the leg on in its life. @throws TRANSITION_NOT_ALLOWED */
export function step(leg: Leg, action: LegAction, now: Date): Leg {
  return { ...leg, status: stepLeg(leg.status, action), changedAt: now };
}

/** Puts the leg back among the others; the parent follows, and says so when this was the last one. */
export function changed(
  handoff: Handoff,
  leg: Leg,
  { events = [], steps = [] }: { readonly events?: readonly DomainEvent[]; readonly steps?: readonly LedgerEntry[] },
): HandoffChange {
  const legs = handoff.legs.map((other) => (other.id === leg.id ? leg : other));
  const status = handoffStatusOf(legs);
  if (!isSettled(status)) return { handoff: { ...handoff, legs, status }, events, steps, receipts: [] };
  const settled = { ...handoff, legs, status, completedAt: leg.changedAt };
  const completed = handoffCompleted(settled, status, leg.changedAt);
  return { handoff: settled, events: [...events, completed], steps, receipts: [] };
}

const exchange = exchangeActor.subject;
const refusedWords = { type: 'exchange.handoffLegRefused', step: 'refused', en: 'refused', zh: '拒收' } as const;
const returnedWords = { type: 'exchange.handoffLegReturned', step: 'returned', en: 'returned', zh: '退回' } as const;

function deadEvent(
  handoff: Handoff,
  leg: Leg,
  { reason, recipientName }: Pick<LegFailure, 'reason' | 'recipientName'>,
): DomainEvent {
  return legEvent(handoff, leg, exchangeActor, {
    type: 'exchange.handoffLegDead',
    visibility: 'INTERNAL',
    en: `Delivery to ${recipientName} failed ${leg.attempts} time(s): ${reason}`,
    zh: `投递至${recipientName}失败 ${leg.attempts} 次，转人工处理：${reason}`,
    data: { attempts: leg.attempts, reason },
  });
}
