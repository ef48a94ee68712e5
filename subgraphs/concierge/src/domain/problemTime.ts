import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { deadlineAfter, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { ProblemTime } from './problem.ts';

/** The longest time a problem can be given, in working days. */
const longest = 60;

/** The time of a round that opens on this day: deadline, and the day from which a fifth of it or less is left (C7). */
export function problemTime(calendar: WorkingDayCalendar, openedOn: CalendarDate, dueWorkingDays: number): ProblemTime {
  if (!Number.isInteger(dueWorkingDays) || dueWorkingDays < 1 || dueWorkingDays > longest) {
    throw new DomainError('BAD_INPUT', {
      field: 'dueWorkingDays',
      value: dueWorkingDays,
      accepted: `a whole number from 1 to ${longest}`,
    });
  }
  const { date, provisional } = deadlineAfter(calendar, openedOn, dueWorkingDays);
  const amber = deadlineAfter(calendar, openedOn, dueWorkingDays - Math.floor(dueWorkingDays / 5));
  return { dueWorkingDays, deadline: date, isProvisional: provisional, amberFrom: amber.date };
}
