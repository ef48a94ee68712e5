import { type CalendarDate, calendarDateOf, nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';

/** A stretch of a working day, in minutes after midnight in Shanghai: from ≤ m < to. */
export interface OfficePeriod {
  readonly from: number;
  readonly to: number;
}

/** When an office is open on a working day: data, not code. The periods are in order and do not touch. */
export interface OfficeHours {
  /** Changes whenever the hours do. */
  readonly version: string;
  readonly periods: readonly OfficePeriod[];
}

/** Which days count, and which hours of them. */
export interface OfficeCalendar extends WorkingDayCalendar {
  readonly officeHours: OfficeHours;
}

/** An instant as the count of whole minutes since 1970: the clocks know no seconds. */
export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}

/** The version that a promise in hours rests on: the holidays and the hours. */
export function officeVersion({ version, officeHours }: OfficeCalendar): string {
  return `${version}; ${officeHours.version}`;
}

/** How many minutes an office is open on a working day. */
export function officeDayMinutes({ periods }: Pick<OfficeHours, 'periods'>): number {
  return periods.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Working minutes m with from ≤ m < to that lie on one day. */
export function minutesOnDay(calendar: OfficeCalendar, date: CalendarDate, span: OfficePeriod): number {
  if (!calendar.isWorkingDay(date)) return 0;
  const overlap = ({ from, to }: OfficePeriod) => Math.max(0, Math.min(to, span.to) - Math.max(from, span.from));
  return periodsOn(calendar, date).reduce((sum, period) => sum + overlap(period), 0);
}

/** The days that a stretch of time touches, in order. */
export function* datesOf({ from, to }: OfficePeriod): Generator<CalendarDate> {
  if (to <= from) return;
  const last = dateOf(to);
  for (let date = dateOf(from); date <= last; date = nextDate(date)) yield date;
}

/** Working minutes m with from ≤ m < to. */
export function workingMinutes(calendar: OfficeCalendar, span: OfficePeriod): number {
  let sum = 0;
  for (const date of datesOf(span)) sum += minutesOnDay(calendar, date, span);
  return sum;
}

/** The minute at which so many working minutes, of which there is at least one, after `from` are used up. */
export function addWorkingMinutes(calendar: OfficeCalendar, from: number, minutes: number): number {
  let left = minutes;
  for (let date = dateOf(from); ; date = nextDate(date)) {
    if (!calendar.isWorkingDay(date)) continue;
    for (const period of periodsOn(calendar, date)) {
      const begin = Math.max(period.from, from);
      const open = Math.max(0, period.to - begin);
      if (open >= left) return begin + left;
      left -= open;
    }
  }
}

function periodsOn({ officeHours }: OfficeCalendar, date: CalendarDate): OfficePeriod[] {
  const midnight = minuteOf(startOfDay(date));
  return officeHours.periods.map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
}

function dateOf(minute: number): CalendarDate {
  return calendarDateOf(new Date(minute * 60_000));
}
