import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Light, lightFor } from '@guanjia/kernel/light';
import { countWorkingDays, type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';
import { isOverdue } from './isOverdue.ts';
import type { JointAcceptanceItem } from './jointAcceptance.ts';
import { presentRound } from './presentRound.ts';

/** The light of an item on its way to its opinion: that of the present round, and green while the owner rectifies (A4). */
export function itemLight(
  item: Pick<JointAcceptanceItem, 'id' | 'rounds' | 'status'>,
  calendar: WorkingDayCalendar,
  now: Date,
): Light {
  const { startedAt, deadline } = presentRound(item);
  const counting = { ...withProvisionalYears(calendar), lastYear: 9999 };
  return lightFor({
    overdue: isOverdue(item, now),
    finished: item.status !== 'UNDER_ACCEPTANCE',
    remaining: countWorkingDays(counting, calendarDateOf(now), deadline.date),
    promised: countWorkingDays(counting, calendarDateOf(startedAt), deadline.date),
  });
}
