import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { AcceptanceItem } from '../acceptanceItem.ts';
import type { JointAcceptance } from '../jointAcceptance.ts';
import { presentRound } from '../presentRound.ts';
import { requireItemOf } from '../requireItemOf.ts';
import { acceptanceEvent } from './acceptanceEvent.ts';

/** `acceptance.opinionOverdue`: the last day for a department's opinion is over. */
export function announceOverdue(
  acceptance: JointAcceptance,
  { code, name }: Pick<AcceptanceItem, 'code' | 'name'>,
  { actor, now }: { actor: Actor; now: Date },
): OutboxMessage {
  const item = requireItemOf(acceptance, code);
  const { number, deadline } = presentRound(item);
  return acceptanceEvent(acceptance, {
    type: 'acceptance.opinionOverdue',
    visibility: 'PARTIES',
    actor,
    now,
    summary: {
      en: `${name.en}: the opinion was due on ${deadline.date}`,
      zh: `${name.zh}：验收意见逾期（应于 ${deadline.date} 前出具）`,
    },
    data: { itemCode: code, agency: item.agency, round: number, deadline: { ...deadline } },
  });
}
