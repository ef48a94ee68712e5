import { type CalendarDate, nextDate, parseCalendarDate, startOfDay, weekdayOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireKnownYear, type WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { TimeSpan } from './busSlot.ts';

/** Days of the week as a pattern names them, Sunday being 0 as in `weekdayOf`. */
export const weekdays = {
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
  SUNDAY: 0,
} as const;

/** One line of a weekly pattern; times as HH:MM in China. */
export interface WeekLine {
  readonly weekday: keyof typeof weekdays;
  readonly from: string;
  readonly to: string;
}

const minuteMs = 60_000;
const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The times that a weekly pattern gives for the seven days from `firstDay` on: working days of the calendar alone, so that a
 * holiday in the week has none, and a Saturday that is worked has those of its own lines. Those before `after` are left out.
 * @throws BAD_INPUT, CALENDAR_YEAR_UNKNOWN
 */
export function weekSlots(
  calendar: WorkingDayCalendar,
  { firstDay, lines, after }: { readonly firstDay: string; readonly lines: readonly WeekLine[]; readonly after: Date },
): { readonly spans: readonly TimeSpan[]; readonly daysOff: readonly CalendarDate[] } {
  if (lines.length < 1 || lines.length > 35) {
    throw new DomainError('BAD_INPUT', { field: 'pattern', value: lines.length, accepted: '1 to 35 lines' });
  }
  const days = sevenDays(parseCalendarDate(firstDay, 'firstDay'));
  for (const day of days) requireKnownYear(calendar, day);
  const named = days.filter((day) => lines.some(({ weekday }) => weekdays[weekday] === weekdayOf(day)));
  const spans = named
    .filter((day) => calendar.isWorkingDay(day))
    .flatMap((day) =>
      lines.filter(({ weekday }) => weekdays[weekday] === weekdayOf(day)).map((line) => spanOf(day, line)),
    );
  return {
    spans: spans.filter(({ startsAt }) => startsAt > after),
    daysOff: named.filter((day) => !calendar.isWorkingDay(day)),
  };
}

function sevenDays(firstDay: CalendarDate): CalendarDate[] {
  const days = [firstDay];
  for (let day = firstDay; days.length < 7; days.push(day)) day = nextDate(day);
  return days;
}

function spanOf(day: CalendarDate, { from, to }: WeekLine): TimeSpan {
  return { startsAt: instantOf(day, from, 'pattern.from'), endsAt: instantOf(day, to, 'pattern.to') };
}

function instantOf(day: CalendarDate, time: string, field: string): Date {
  if (!timeShape.test(time)) {
    throw new DomainError('BAD_INPUT', { field, value: time.slice(0, 20), accepted: 'a time as HH:MM' });
  }
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * minuteMs);
}
