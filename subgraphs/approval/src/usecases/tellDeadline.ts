import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { addWorkingDays, type Deadline, deadlineAfter } from '@guanjia/kernel/workingDays';
import type { Needs } from './needs.ts';

export interface DeadlineQuestion {
  readonly from: CalendarDate;
  readonly workingDays: number;
  /** Refuses a provisional answer. */
  readonly strict: boolean;
}

/** The last day of a promise, and the calendar it rests on (X1). @throws CALENDAR_YEAR_UNKNOWN when strict */
export function tellDeadline(
  { calendar }: Pick<Needs, 'calendar'>,
  { from, workingDays, strict }: DeadlineQuestion,
): Deadline & { readonly calendarVersion: string } {
  const deadline = strict
    ? { date: addWorkingDays(calendar, from, workingDays), provisional: false }
    : deadlineAfter(calendar, from, workingDays);
  return { ...deadline, calendarVersion: calendar.version };
}
