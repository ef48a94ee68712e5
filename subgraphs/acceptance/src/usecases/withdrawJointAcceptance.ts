import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { announceWithdrawal } from '../domain/announcements/announceWithdrawal.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { withdrawAcceptance } from '../domain/withdrawAcceptance.ts';
import type { ChangeNeeds } from './acceptanceNeeds.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import { requireSeen } from './requireSeen.ts';

/** The owner takes a whole application back, with the reason. @throws ACCEPTANCE_NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED */
export function withdrawJointAcceptance(
  { acceptances, now }: ChangeNeeds<'now'>,
  principal: Principal,
  { acceptanceId, reason }: { acceptanceId: string; reason: string },
): Promise<JointAcceptance> {
  return acceptances.change(acceptanceId, (current) => {
    requireSeen(principal, current);
    requireMayActFor(principal, current);
    const at = now();
    const acceptance = withdrawAcceptance(current, reason, at);
    return { acceptance, messages: [announceWithdrawal(acceptance, { reason, actor: actorOf(principal), now: at })] };
  });
}
