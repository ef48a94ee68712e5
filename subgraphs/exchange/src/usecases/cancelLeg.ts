import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { findUnstorable } from '../domain/findUnstorable.ts';
import type { Leg } from '../domain/handoff.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import { cancelDeadLeg, legOf } from '../domain/legChanges.ts';

export interface CancelNeeds {
  readonly handoffs: Pick<HandoffStore, 'change'>;
  readonly now: () => Date;
}

const longestReason = 500;

/** Gives a dead letter up, for a reason that is kept. @throws BAD_INPUT, HANDOFF_NOT_FOUND, TRANSITION_NOT_ALLOWED */
export async function cancelLeg(
  { handoffs, now }: CancelNeeds,
  by: Principal,
  { legId, reason }: { readonly legId: string; readonly reason: string },
): Promise<Leg> {
  const given = reason.trim();
  if (given === '' || given.length > longestReason || findUnstorable(given, 'reason') !== null) {
    throw new DomainError('BAD_INPUT', { field: 'reason', accepted: `1 to ${longestReason} characters` });
  }
  const actor = { subject: by.subject, name: by.name };
  const { handoff } = await handoffs.change(legId, (before) =>
    cancelDeadLeg(before, legId, { reason: given, actor }, now()),
  );
  return legOf(handoff, legId);
}
