import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { JointAcceptance } from '../jointAcceptance.ts';
import { presentRound } from '../presentRound.ts';
import { acceptanceEvent } from './acceptanceEvent.ts';

/** `acceptance.jointAcceptanceSubmitted`: which items are with which department, and until when. */
export function announceSubmission(acceptance: JointAcceptance): OutboxMessage {
  const { items, leader, phases, parallelPhases, submittedAt, submittedBy } = acceptance;
  return acceptanceEvent(acceptance, {
    type: 'acceptance.jointAcceptanceSubmitted',
    visibility: 'PUBLIC',
    actor: submittedBy,
    now: submittedAt,
    summary: {
      en: `Joint acceptance of ${items.length} items applied for; ${leader.name} leads`,
      zh: `申请竣工联合验收，共 ${items.length} 个事项，由${leader.name}牵头`,
    },
    data: {
      phases: [...phases],
      parallelPhases,
      leader: { ...leader },
      items: items.map((item) => ({
        itemCode: item.itemCode,
        agency: item.agency,
        deadline: { ...presentRound(item).deadline },
      })),
    },
  });
}
