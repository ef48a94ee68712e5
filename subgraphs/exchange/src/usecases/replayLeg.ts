import type { Principal } from '@guanjia/kernel/principal';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { legOf, replayDeadLeg } from '../domain/legChanges.ts';

export interface ReplayNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
  readonly announceLegs: (legIds: readonly string[]) => Promise<void>;
  readonly now: () => Date;
}

/** Sends a dead letter on its way again, with all attempts anew. @throws HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED */
export async function replayLeg(
  { handoffs, announceLegs, now }: ReplayNeeds,
  by: Principal,
  legId: string,
): Promise<Leg> {
  const actor = { subject: by.subject, name: by.name };
  const { handoff } = await handoffs.change(legId, (before) => replayDeadLeg(before, legId, actor, now()));
  await announceLegs([legId]);
  return legOf(handoff, legId);
}
