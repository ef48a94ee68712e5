import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Application } from './application.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** What is kept of a deadline: it only says where to look for late ones, the clock itself says whether they are. */
export interface StoredDue {
  /** The last day in time; null while no clock runs. */
  readonly dueOn: CalendarDate | null;
  /** The last instant in time, when the promise is in working hours. */
  readonly dueAt: Date | null;
  /** The calendar it rests on. */
  readonly dueCalendar: string | null;
}

/** The due day of a running clock and the calendar it rests on; all null while none runs. */
export function storedDueOf({ ledger }: Pick<Application, 'ledger'>, calendar: OfficeCalendar): StoredDue {
  const last = ledger.at(-1);
  const reading = last === undefined ? null : readClock(ledger, calendar, last.at);
  if (reading === null || !reading.running) return { dueOn: null, dueAt: null, dueCalendar: null };
  return { dueOn: reading.deadline, dueAt: reading.dueAt, dueCalendar: reading.calendarVersion };
}
