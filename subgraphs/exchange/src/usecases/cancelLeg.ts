import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { findUnstorable } from '../domain/findUnstorable.ts';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { cancelLegFor, legOf } from '../domain/legChanges.ts';
import { type FindLegNeeds, findLeg } from './findLeg.ts';

export interface CancelNeeds extends FindLegNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
}

const longestReason = 500;

/** Gives a leg up that is dead, waits or was not signed for, for a reason that is kept. @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED */
export async function cancelLeg(
  needs: CancelNeeds,
  by: Principal,
  { legId, reason }: { readonly legId: string; readonly reason: string },
): Promise<Leg> {
  const given = reason.trim();
  if (given === '' || given.length > longestReason || findUnstorable(given, 'reason') !== null) {
    throw new DomainError('BAD_INPUT', { field: 'reason', accepted: `1 to ${longestReason} characters` });
  }
  const actor = actorOf(by);
  const { leg, recipient } = await findLeg(needs, legId);
  const recipientName = recipient?.name ?? leg.recipient;
  const { handoff } = await needs.handoffs.change(legId, (before, now) =>
    cancelLegFor(before, legId, { reason: given, actor, recipientName }, now),
  );
  return legOf(handoff, legId);
}
