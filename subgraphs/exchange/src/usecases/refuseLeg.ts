import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { doneBy } from '../domain/doneBy.ts';
import type { Leg } from '../domain/handoff.ts';
import { legOf, turnDownLeg } from '../domain/legChanges.ts';
import { requirePersonWay, requireReceivingEnd } from '../domain/personWay.ts';
import { requireText } from '../domain/requireText.ts';
import type { DispatchNeeds } from './dispatchByCourier.ts';
import { findPlacedLeg, type PlacedLegNeeds } from './findLeg.ts';

const longestReason = 500;

/**
 * The receiving end will not have what came by courier or in person (拒收), or sends it back (退回), and says why.
 * @throws BAD_INPUT, FORBIDDEN, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function refuseLeg(
  needs: DispatchNeeds & PlacedLegNeeds,
  by: Principal,
  {
    legId,
    kind,
    reason: given,
  }: { readonly legId: string; readonly kind: 'refuse' | 'return'; readonly reason: string },
): Promise<Leg> {
  const actor = actorOf(by);
  const reason = requireText(given, 'reason', longestReason);
  const { recipient, ...found } = await findPlacedLeg(needs, legId);
  requireReceivingEnd(by, found);
  const { handoff } = await needs.handoffs.change(legId, (before, now) => {
    requirePersonWay(legOf(before, legId), recipient);
    const answer = { kind, reason, recipientName: recipient?.name ?? found.leg.recipient };
    return doneBy(actor, turnDownLeg(before, legId, answer, now));
  });
  return legOf(handoff, legId);
}
