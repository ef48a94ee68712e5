import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Application } from '../domain/application.ts';
import { readClock } from '../domain/readClock.ts';

/** The due day of a running clock and the calendar it rests on; both null while none runs. */
export function dueColumns(
  { ledger }: Pick<Application, 'ledger'>,
  calendar: WorkingDayCalendar,
): { dueOn: CalendarDate | null; dueCalendar: string | null } {
  const last = ledger.at(-1);
  const reading = last === undefined ? null : readClock(ledger, calendar, last.at);
  if (reading === null || !reading.running) return { dueOn: null, dueCalendar: null };
  return { dueOn: reading.deadline, dueCalendar: reading.calendarVersion };
}
