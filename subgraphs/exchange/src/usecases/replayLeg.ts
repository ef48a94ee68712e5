import { actorOf } from '@guanjia/kernel/actor';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore, WaitingLeg } from '../domain/handoffStore.ts';
import { legOf, replayDeadLeg } from '../domain/legChanges.ts';
import { type FindLegNeeds, findLeg } from './findLeg.ts';

export interface ReplayNeeds extends FindLegNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
  readonly announceLegs: (legs: readonly WaitingLeg[]) => void;
}

/**
 * Sends a dead letter on its way again, with all attempts anew; on another channel when one is named.
 * @throws HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function replayLeg(
  needs: ReplayNeeds,
  by: Principal,
  { legId, channel }: { readonly legId: string; readonly channel: HandoffChannel | null },
): Promise<Leg> {
  const actor = actorOf(by);
  const { leg: found, recipient } = await findLeg(needs, legId);
  const recipientName = recipient?.name ?? found.recipient;
  const { handoff } = await needs.handoffs.change(legId, (before, now) =>
    replayDeadLeg(before, legId, { actor, channel, recipientName }, now),
  );
  const leg = legOf(handoff, legId);
  needs.announceLegs([{ legId, handoffId: handoff.id, recipient: leg.recipient, priority: handoff.priority }]);
  return leg;
}
