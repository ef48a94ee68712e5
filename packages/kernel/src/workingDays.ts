import { type CalendarDate, nextDate, weekdayOf } from './calendarDate.ts';
import { DomainError } from './DomainError.ts';

/** Which days count towards a deadline (工作日). The only way anything here learns of a public holiday (X1). */
export interface WorkingDayCalendar {
  /** Changes whenever the holiday data do. */
  readonly version: string;
  readonly firstYear: number;
  /** The last year whose official holidays are published. */
  readonly lastYear: number;
  /** @throws CALENDAR_YEAR_UNKNOWN outside `firstYear`…`lastYear`, never a silent weekday. */
  isWorkingDay(date: CalendarDate): boolean;
  /** The public holiday that a day belongs to, or that it is worked for (调休); null for any other day. */
  holidayOf?(date: CalendarDate): { readonly en: string; readonly zh: string } | null;
}

/** A day that may still move: `provisional` when it rests on a year whose holidays are not published. */
export interface Deadline {
  readonly date: CalendarDate;
  readonly provisional: boolean;
}

/** The years are checked before the holidays are asked. */
export function requireKnownYear(calendar: WorkingDayCalendar, date: CalendarDate): void {
  const year = Number(date.slice(0, 4));
  if (year >= calendar.firstYear && year <= calendar.lastYear) return;
  throw new DomainError('CALENDAR_YEAR_UNKNOWN', {
    value: date,
    accepted: `${calendar.firstYear}-01-01 to ${calendar.lastYear}-12-31`,
  });
}

/** The `days`-th working day after `from`; `from` itself never counts. @throws CALENDAR_YEAR_UNKNOWN */
export function addWorkingDays(calendar: WorkingDayCalendar, from: CalendarDate, days: number): CalendarDate {
  requireWholeDays(days);
  let date = from;
  for (let left = days; left > 0; ) {
    date = nextDate(date);
    if (calendar.isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** How many working days d there are with from < d ≤ to. @throws CALENDAR_YEAR_UNKNOWN */
export function countWorkingDays(calendar: WorkingDayCalendar, from: CalendarDate, to: CalendarDate): number {
  requireKnownYear(calendar, from);
  requireKnownYear(calendar, to);
  let count = 0;
  for (let date = nextDate(from); date <= to; date = nextDate(date)) {
    if (calendar.isWorkingDay(date)) count += 1;
  }
  return count;
}

/** Like `addWorkingDays`, but past the known years Monday to Friday count and the answer says that it is provisional. */
export function deadlineAfter(calendar: WorkingDayCalendar, from: CalendarDate, days: number): Deadline {
  requireWholeDays(days);
  const provisionalCalendar = withProvisionalYears(calendar);
  const date = addWorkingDays(provisionalCalendar, from, days);
  return { date, provisional: !isKnown(calendar, date) || !isKnown(calendar, from) };
}

/** The same calendar, with Monday to Friday standing in for years not published yet. For figures marked provisional only. */
export function withProvisionalYears(calendar: WorkingDayCalendar): WorkingDayCalendar {
  return {
    ...calendar,
    isWorkingDay: (date) => (isKnown(calendar, date) ? calendar.isWorkingDay(date) : isWeekday(date)),
  };
}

function isKnown(calendar: WorkingDayCalendar, date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= calendar.firstYear && year <= calendar.lastYear;
}

function isWeekday(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6;
}

function requireWholeDays(days: number): void {
  if (Number.isInteger(days) && days >= 0 && days <= 2000) return;
  throw new DomainError('BAD_INPUT', { field: 'workingDays', value: days, accepted: 'a whole number from 0 to 2000' });
}
