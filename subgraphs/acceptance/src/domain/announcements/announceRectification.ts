import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { AcceptanceItem } from '../acceptanceItem.ts';
import type { JointAcceptance } from '../jointAcceptance.ts';
import { presentRound } from '../presentRound.ts';
import { requireItemOf } from '../requireItemOf.ts';
import { acceptanceEvent } from './acceptanceEvent.ts';

/** `acceptance.rectificationSupplied`: the item's clock runs again. */
export function announceRectification(
  acceptance: JointAcceptance,
  { code, name }: Pick<AcceptanceItem, 'code' | 'name'>,
  actor: Actor,
): OutboxMessage {
  const item = requireItemOf(acceptance, code);
  const { number, startedAt, deadline } = presentRound(item);
  return acceptanceEvent(acceptance, {
    type: 'acceptance.rectificationSupplied',
    visibility: 'PARTIES',
    actor,
    now: startedAt,
    summary: { en: `${name.en}: rectification supplied`, zh: `${name.zh}：整改完成，重新计时` },
    data: { itemCode: code, agency: item.agency, round: number, deadline: { ...deadline } },
  });
}
