import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { JointAcceptanceItem } from './jointAcceptance.ts';
import { presentRound } from './presentRound.ts';

/** Whether the department still owes an opinion whose last day is over. */
export function isOverdue(item: Pick<JointAcceptanceItem, 'id' | 'rounds' | 'status'>, now: Date): boolean {
  return item.status === 'UNDER_ACCEPTANCE' && presentRound(item).deadline.date < calendarDateOf(now);
}
