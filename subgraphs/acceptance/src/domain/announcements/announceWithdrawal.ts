import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { JointAcceptance } from '../jointAcceptance.ts';
import { acceptanceEvent } from './acceptanceEvent.ts';

/** `acceptance.jointAcceptanceWithdrawn`: the owner took the application back. */
export function announceWithdrawal(
  acceptance: JointAcceptance,
  { reason, actor, now }: { reason: string; actor: Actor; now: Date },
): OutboxMessage {
  return acceptanceEvent(acceptance, {
    type: 'acceptance.jointAcceptanceWithdrawn',
    visibility: 'PARTIES',
    actor,
    now,
    summary: { en: 'Joint acceptance withdrawn', zh: '撤回竣工联合验收申请' },
    data: { reason },
  });
}
