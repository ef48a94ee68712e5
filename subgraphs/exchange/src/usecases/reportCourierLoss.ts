import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { doneBy } from '../domain/doneBy.ts';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { failLeg, legOf } from '../domain/legChanges.ts';
import { requireCourier } from '../domain/personWay.ts';
import { requireText } from '../domain/requireText.ts';

const longestReason = 500;

/**
 * A person reports that the courier has lost the materials or brought them back: the leg waits again for a person, however
 * often that happens. @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function reportCourierLoss(
  { handoffs }: { readonly handoffs: Pick<HandoffStore, 'change'> },
  by: Principal,
  { legId, reason: given }: { readonly legId: string; readonly reason: string },
): Promise<Leg> {
  const actor = actorOf(by);
  const failure = { reason: requireText(given, 'reason', longestReason), maxAttempts: Number.POSITIVE_INFINITY };
  const { handoff } = await handoffs.change(legId, (before, now) => {
    requireCourier(legOf(before, legId));
    return doneBy(actor, failLeg(before, legId, failure, now));
  });
  return legOf(handoff, legId);
}
