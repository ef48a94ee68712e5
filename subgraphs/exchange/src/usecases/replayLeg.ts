import { actorOf } from '@guanjia/kernel/actor';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore, WaitingLeg } from '../domain/handoffStore.ts';
import { legOf, replayDeadLeg } from '../domain/legChanges.ts';

export interface ReplayNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
  readonly announceLegs: (legs: readonly WaitingLeg[]) => void;
}

/**
 * Sends a dead letter on its way again, with all attempts anew; on another channel when one is named.
 * @throws HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export async function replayLeg(
  { handoffs, announceLegs }: ReplayNeeds,
  by: Principal,
  { legId, channel }: { readonly legId: string; readonly channel: HandoffChannel | null },
): Promise<Leg> {
  const actor = actorOf(by);
  const { handoff } = await handoffs.change(legId, (before, now) =>
    replayDeadLeg(before, legId, { actor, channel }, now),
  );
  const leg = legOf(handoff, legId);
  announceLegs([{ legId, handoffId: handoff.id, recipient: leg.recipient, priority: handoff.priority }]);
  return leg;
}
