import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { CheckDue, NotificationTerms } from './notificationCommitment.ts';

/** Until when a decision on a commitment is to be checked: working days after the day of the decision (A9). */
export function checkDueOf(terms: NotificationTerms | null, decidedAt: Date, calendar: WorkingDayCalendar): CheckDue {
  const days = terms?.checkWithinWorkingDays ?? 0;
  const { date: dueOn } = deadlineAfter(calendar, calendarDateOf(decidedAt), days);
  return { dueOn, calendarVersion: calendar.version };
}
