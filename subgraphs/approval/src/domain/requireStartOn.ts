import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';

const yearsBack = 10;
const yearsAhead = 10;

/** The first day of a plan: at most ten years from today, either way. @throws BAD_INPUT */
export function requireStartOn(startOn: CalendarDate, now: Date): CalendarDate {
  const today = calendarDateOf(now);
  const year = Number(today.slice(0, 4));
  const first = `${year - yearsBack}-01-01`;
  const last = `${year + yearsAhead}-12-31`;
  if (startOn >= first && startOn <= last) return startOn;
  throw new DomainError('BAD_INPUT', { field: 'startOn', value: startOn, accepted: `${first} to ${last}` });
}
