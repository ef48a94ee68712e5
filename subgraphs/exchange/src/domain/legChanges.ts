import { DomainError } from '@guanjia/kernel/DomainError';
import type { DomainEvent } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { Handoff, Leg } from './handoff.ts';
import type { HandoffChange } from './handoffChange.ts';
import { type Actor, exchangeActor, handoffCompleted, legEvent } from './handoffEvents.ts';
import { handoffStatusOf, isSettled } from './handoffStatus.ts';
import { type LegAction, stepLeg } from './legLife.ts';

/** The leg of that id. @throws HANDOFF_NOT_FOUND */
export function legOf(handoff: Handoff, legId: string): Leg {
  const leg = handoff.legs.find(({ id }) => id === legId);
  if (leg === undefined) throw new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: legId });
  return leg;
}

/** 待发 → 传输中: a worker sets out with the leg. */
export function sendLeg(handoff: Handoff, legId: string, now: Date): HandoffChange {
  const found = legOf(handoff, legId);
  return changed(handoff, { ...step(found, 'send', now), attempts: found.attempts + 1 }, now);
}

/** 传输中 → 已送达 → 已签收: the recipient has answered with a receipt that is in order (H4). */
export function receiveLeg(handoff: Handoff, receipt: Receipt, recipientName: string, now: Date): HandoffChange {
  const delivered = { ...step(legOf(handoff, receipt.legId), 'deliver', now), deliveredAt: now };
  const leg = { ...step(delivered, 'receive', now), receivedAt: now, reason: null };
  const event = legEvent(
    handoff,
    leg,
    { subject: leg.recipient, name: recipientName },
    {
      type: 'exchange.handoffLegReceived',
      visibility: 'PARTIES',
      en: `${recipientName} has signed for the materials`,
      zh: `${recipientName}已签收`,
      data: { digest: receipt.digest, signedAt: receipt.signedAt },
    },
  );
  return { ...changed(handoff, leg, now, [event]), receipt };
}

/** 传输中 → 拒收 | 退回: the recipient will not have it, and says why. */
export function turnDownLeg(
  handoff: Handoff,
  legId: string,
  answer: { readonly kind: 'refuse' | 'return'; readonly reason: string; readonly recipientName: string },
  now: Date,
): HandoffChange {
  const leg = { ...step(legOf(handoff, legId), answer.kind, now), reason: answer.reason };
  const words = answer.kind === 'refuse' ? refusedWords : returnedWords;
  const event = legEvent(
    handoff,
    leg,
    { subject: leg.recipient, name: answer.recipientName },
    {
      type: words.type,
      visibility: 'PARTIES',
      en: `${answer.recipientName} has ${words.en} the materials: ${answer.reason}`,
      zh: `${answer.recipientName}${words.zh}，原因：${answer.reason}`,
      data: { reason: answer.reason },
    },
  );
  return changed(handoff, leg, now, [event]);
}

/** 传输中 → 待发, to be tried again; → 死信 when `maxAttempts` have failed since the last replay. */
export function failLeg(
  handoff: Handoff,
  legId: string,
  failure: { readonly reason: string; readonly maxAttempts: number },
  now: Date,
): HandoffChange {
  const found = legOf(handoff, legId);
  const isLast = found.attempts - found.attemptsBeforeReplay >= failure.maxAttempts;
  const leg = { ...step(found, isLast ? 'giveUp' : 'fail', now), reason: failure.reason };
  return changed(handoff, leg, now, isLast ? [deadEvent(handoff, leg, failure.reason)] : []);
}

/** A leg whose worker has died under way counts as failed: its worker's answer, if it ever comes, finds another attempt. */
export function recoverLeg(handoff: Handoff, legId: string, maxAttempts: number, now: Date): HandoffChange {
  return failLeg(handoff, legId, { reason: 'the worker was lost under way', maxAttempts }, now);
}

/** 死信 → 待发: a person sends it on its way again. */
export function replayDeadLeg(handoff: Handoff, legId: string, actor: Actor, now: Date): HandoffChange {
  const found = legOf(handoff, legId);
  const leg = { ...step(found, 'replay', now), attemptsBeforeReplay: found.attempts };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegReplayed',
    visibility: 'INTERNAL',
    en: `${actor.name} sends the materials to ${leg.recipient} again`,
    zh: `${actor.name}重新投递至 ${leg.recipient}`,
    data: { attempts: leg.attempts },
  });
  return changed(handoff, leg, now, [event]);
}

/** 死信 → 已取消: a person gives it up, and says why. */
export function cancelDeadLeg(
  handoff: Handoff,
  legId: string,
  { reason, actor }: { readonly reason: string; readonly actor: Actor },
  now: Date,
): HandoffChange {
  const leg = { ...step(legOf(handoff, legId), 'cancel', now), reason };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegCancelled',
    visibility: 'INTERNAL',
    en: `${actor.name} gives up delivery to ${leg.recipient}: ${reason}`,
    zh: `${actor.name}取消投递至 ${leg.recipient}，原因：${reason}`,
    data: { reason },
  });
  return changed(handoff, leg, now, [event]);
}

const refusedWords = { type: 'exchange.handoffLegRefused', en: 'refused', zh: '拒收' };
const returnedWords = { type: 'exchange.handoffLegReturned', en: 'returned', zh: '退回' };

function step(leg: Leg, action: LegAction, now: Date): Leg {
  return { ...leg, status: stepLeg(leg.status, action), changedAt: now };
}

function deadEvent(handoff: Handoff, leg: Leg, reason: string): DomainEvent {
  return legEvent(handoff, leg, exchangeActor, {
    type: 'exchange.handoffLegDead',
    visibility: 'INTERNAL',
    en: `Delivery to ${leg.recipient} failed ${leg.attempts} time(s): ${reason}`,
    zh: `投递至 ${leg.recipient} 失败 ${leg.attempts} 次，转人工处理：${reason}`,
    data: { attempts: leg.attempts, reason },
  });
}

/** Puts the leg back among the others; the parent follows, and says so when this was the last one. */
function changed(handoff: Handoff, leg: Leg, now: Date, events: readonly DomainEvent[] = []): HandoffChange {
  const legs = handoff.legs.map((other) => (other.id === leg.id ? leg : other));
  const status = handoffStatusOf(legs);
  if (!isSettled(status)) return { handoff: { ...handoff, legs, status }, events, receipt: null };
  const settled = { ...handoff, legs, status, completedAt: now };
  return { handoff: settled, events: [...events, handoffCompleted(settled, status, now)], receipt: null };
}
