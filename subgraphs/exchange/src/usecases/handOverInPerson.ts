import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { Leg } from '../domain/handoff.ts';
import { legOf } from '../domain/legChanges.ts';
import { handOverLeg } from '../domain/personChanges.ts';
import { requirePersonWay } from '../domain/personWay.ts';
import type { DispatchNeeds } from './dispatchByCourier.ts';
import { findLeg } from './findLeg.ts';

/**
 * A person has handed the materials over (当面交接) and signs at the giving end; the receiving end has still to sign.
 * @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function handOverInPerson(needs: DispatchNeeds, by: Principal, legId: string): Promise<Leg> {
  const actor = actorOf(by);
  const { recipient } = await findLeg(needs, legId);
  const { handoff } = await needs.handoffs.change(legId, (before, now) => {
    const leg = legOf(before, legId);
    requirePersonWay(leg, recipient);
    return handOverLeg(before, legId, { actor, recipientName: recipient?.name ?? leg.recipient }, now);
  });
  return legOf(handoff, legId);
}
