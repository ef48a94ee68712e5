import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { doneBy } from '../domain/doneBy.ts';
import type { Leg } from '../domain/handoff.ts';
import { deliverLeg, legOf } from '../domain/legChanges.ts';
import { requireCourier } from '../domain/personWay.ts';
import type { DispatchNeeds } from './dispatchByCourier.ts';
import { findLeg } from './findLeg.ts';

/** A person confirms that the courier has delivered (已送达). @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED */
export async function reportCourierDelivery(needs: DispatchNeeds, by: Principal, legId: string): Promise<Leg> {
  const actor = actorOf(by);
  const { leg, recipient } = await findLeg(needs, legId);
  const { handoff } = await needs.handoffs.change(legId, (before, now) => {
    requireCourier(legOf(before, legId));
    return doneBy(actor, deliverLeg(before, legId, recipient?.name ?? leg.recipient, now));
  });
  return legOf(handoff, legId);
}
