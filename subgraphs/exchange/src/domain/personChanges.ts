import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { Handoff, LegPapers } from './handoff.ts';
import type { HandoffChange } from './handoffChange.ts';
import { type Actor, exchangeActor, legEvent } from './handoffEvents.ts';
import { legStep } from './ledgerEntries.ts';
import { changed, legOf, step } from './legChanges.ts';

/** A leg for which no worker can do anything waits, still 待发, for a person: it goes by courier or in person. */
export function awaitPerson(handoff: Handoff, legId: string, channel: HandoffChannel, now: Date): HandoffChange {
  const leg = { ...legOf(handoff, legId), channel, changedAt: now };
  return changed(handoff, leg, { steps: [legStep(leg, 'awaitsPerson', exchangeActor.subject, { channel })] });
}

/** 待发 → 传输中 by a courier, with the number under which it can be traced. */
export function dispatchLeg(
  handoff: Handoff,
  legId: string,
  sending: {
    readonly carrier: string;
    readonly trackingNumber: string;
    readonly actor: Actor;
    readonly recipientName: string;
  },
  now: Date,
): HandoffChange {
  const { carrier, trackingNumber, actor, recipientName } = sending;
  const found = legOf(handoff, legId);
  const papers: LegPapers = { carrier, trackingNumber, givenBy: { ...actor, at: now.toISOString() } };
  const leg = { ...step(found, 'send', now), channel: 'COURIER' as const, attempts: found.attempts + 1, papers };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegDispatched',
    visibility: 'PARTIES',
    en: `${actor.name} has sent the materials to ${recipientName} by ${carrier}, ${trackingNumber}`,
    zh: `${actor.name}已通过${carrier}寄往${recipientName}，单号 ${trackingNumber}`,
    data: { carrier, trackingNumber },
  });
  const steps = [legStep(leg, 'dispatched', actor.subject, { carrier, trackingNumber })];
  return changed(handoff, leg, { events: [event], steps });
}

/** 待发 → 传输中 in person: the one who hands it over has signed; the other has still to. */
export function handOverLeg(
  handoff: Handoff,
  legId: string,
  { actor, recipientName }: { readonly actor: Actor; readonly recipientName: string },
  now: Date,
): HandoffChange {
  const found = legOf(handoff, legId);
  const papers: LegPapers = { givenBy: { ...actor, at: now.toISOString() } };
  const leg = { ...step(found, 'send', now), channel: 'IN_PERSON' as const, attempts: found.attempts + 1, papers };
  const event = legEvent(handoff, leg, actor, {
    type: 'exchange.handoffLegHandedOver',
    visibility: 'PARTIES',
    en: `${actor.name} has handed the materials over to ${recipientName} in person`,
    zh: `${actor.name}已当面交给${recipientName}`,
    data: {},
  });
  return changed(handoff, leg, { events: [event], steps: [legStep(leg, 'handedOver', actor.subject)] });
}
