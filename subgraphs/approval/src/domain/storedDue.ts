import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Application } from './application.ts';
import { type LightTurns, lightTurns } from './lightTurns.ts';
import { type OfficeCalendar, officeVersion } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** The last day or instant in time, and the calendar that it rests on. */
export type DueDay = Pick<StoredDue, 'dueOn' | 'dueAt' | 'dueCalendar'>;

/** What is kept of a clock, so that late and amber ones are found by SQL; the clock itself says whether they are. */
export interface StoredDue extends LightTurns {
  /** The last day in time; null while no clock runs. */
  readonly dueOn: CalendarDate | null;
  /** The last instant in time, when the promise is in working hours. */
  readonly dueAt: Date | null;
  /** The calendar that the due day rests on. */
  readonly dueCalendar: string | null;
  /** The calendar and office hours that all of it rests on; null where nothing was ever kept. */
  readonly lightCalendar: string | null;
}

/**
 * The due day of a running clock, when the light of one that has not ended turns, and what they rest on. The calendar of the
 * light is always said: that is how rows are found whose columns are of another one, or missing.
 */
export function storedDueOf({ ledger }: Pick<Application, 'ledger'>, calendar: OfficeCalendar): StoredDue {
  const last = ledger.at(-1);
  const reading = last === undefined ? null : readClock(ledger, calendar, last.at);
  const lights = { ...lightTurns(ledger, calendar), lightCalendar: officeVersion(calendar) };
  if (reading === null || !reading.running) return { ...lights, dueOn: null, dueAt: null, dueCalendar: null };
  return { ...lights, dueOn: reading.deadline, dueAt: reading.dueAt, dueCalendar: reading.calendarVersion };
}
