import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { doneBy } from '../domain/doneBy.ts';
import type { Leg } from '../domain/handoff.ts';
import { failLeg, legOf } from '../domain/legChanges.ts';
import { requireCourier } from '../domain/personWay.ts';
import { requireText } from '../domain/requireText.ts';
import type { DispatchNeeds } from './dispatchByCourier.ts';
import { findLeg } from './findLeg.ts';

const longestReason = 500;

/**
 * A person reports that the courier has lost the materials or brought them back: the leg waits again for a person, however
 * often that happens. @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function reportCourierLoss(
  needs: DispatchNeeds,
  by: Principal,
  { legId, reason: given }: { readonly legId: string; readonly reason: string },
): Promise<Leg> {
  const actor = actorOf(by);
  const reason = requireText(given, 'reason', longestReason);
  const { leg, recipient } = await findLeg(needs, legId);
  const recipientName = recipient?.name ?? leg.recipient;
  const failure = { reason, maxAttempts: Number.POSITIVE_INFINITY, recipientName };
  const { handoff } = await needs.handoffs.change(legId, (before, now) => {
    requireCourier(legOf(before, legId));
    return doneBy(actor, failLeg(before, legId, failure, now));
  });
  return legOf(handoff, legId);
}
