import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { deliveryOf } from '../domain/deliveryOf.ts';
import { doneBy } from '../domain/doneBy.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import { legOf, receiveLeg } from '../domain/legChanges.ts';
import type { OwnKeys } from '../domain/ownKeys.ts';
import { requireOtherThanGiver, requirePersonWay, requireReceivingEnd } from '../domain/personWay.ts';
import type { Recipient } from '../domain/recipient.ts';
import { requireText } from '../domain/requireText.ts';
import { witnessedReceipt } from '../domain/witnessedReceipt.ts';
import type { DispatchNeeds } from './dispatchByCourier.ts';
import { findPlacedLeg, type PlacedLegNeeds } from './findLeg.ts';

export interface SignForNeeds extends DispatchNeeds, PlacedLegNeeds {
  readonly ownKeys: Pick<OwnKeys, 'witness'>;
}

const longestName = 50;

/**
 * The receiving end signs for what came by courier or in person; the exchange witnesses it with its own key (H4). `personName`
 * is whoever has signed the paper.
 * @throws BAD_INPUT, FORBIDDEN, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function signForLeg(
  needs: SignForNeeds,
  by: Principal,
  { legId, personName }: { readonly legId: string; readonly personName: string },
): Promise<Leg> {
  const person = requireText(personName, 'personName', longestName);
  const { recipient, ...found } = await findPlacedLeg(needs, legId);
  requireReceivingEnd(by, found);
  const { handoff } = await needs.handoffs.change(legId, (before, now) =>
    sign(needs, before, { legId, recipient, by, person }, now),
  );
  return legOf(handoff, legId);
}

interface Signing {
  readonly legId: string;
  readonly recipient: Recipient | null;
  readonly by: Principal;
  readonly person: string;
}

function sign(
  { ownKeys }: Pick<SignForNeeds, 'ownKeys'>,
  handoff: Handoff,
  { legId, recipient, by, person }: Signing,
  now: Date,
): HandoffChange {
  const leg = legOf(handoff, legId);
  const channel = requirePersonWay(leg, recipient);
  requireOtherThanGiver(by, leg);
  const { givenBy, trackingNumber = null } = leg.papers;
  const handedOverBy = channel === 'IN_PERSON' ? (givenBy?.name ?? null) : null;
  const actor = { ...actorOf(by), name: person };
  const evidence = { channel, person, subject: actor.subject, handedOverBy, trackingNumber };
  const receipt = witnessedReceipt(ownKeys, deliveryOf(handoff, leg), evidence, now);
  return doneBy(actor, receiveLeg(handoff, receipt, recipient?.name ?? leg.recipient, now));
}
