import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Application } from '../domain/application.ts';
import { lightTurns } from '../domain/lightTurns.ts';
import { readClock } from '../domain/readClock.ts';
import type { applications } from './tables.ts';

/** What a row keeps of its clock, so that late and amber ones are found by SQL. */
export type DueColumns = Pick<
  typeof applications.$inferSelect,
  'dueOn' | 'dueCalendar' | 'amberFrom' | 'redFrom' | 'lightCalendar'
>;

/**
 * The due day of a running clock, when the light of one that has not ended turns, and the calendar they rest on. The
 * calendar of the light is always said: that is how rows are found whose columns are of another one, or missing.
 */
export function dueColumns({ ledger }: Pick<Application, 'ledger'>, calendar: WorkingDayCalendar): DueColumns {
  const last = ledger.at(-1);
  const reading = last === undefined ? null : readClock(ledger, calendar, last.at);
  const lights = { ...lightTurns(ledger, calendar), lightCalendar: calendar.version };
  if (reading === null || !reading.running) return { ...lights, dueOn: null, dueCalendar: null };
  return { ...lights, dueOn: reading.deadline, dueCalendar: reading.calendarVersion };
}
