import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';

/** A calendar month in China, written YYYY-MM. */
export type ReportMonth = string;

const shape = /^20\d{2}-(?:0[1-9]|1[0-2])$/;

/** The month itself. @throws BAD_INPUT for what is no month from 2000-01 to 2099-12 */
export function requireMonth(text: string, field = 'month'): ReportMonth {
  if (shape.test(text)) return text;
  throw new DomainError('BAD_INPUT', { field, value: text.slice(0, 20), accepted: 'a month as YYYY-MM' });
}

/** The month a day lies in. */
export function monthOf(day: CalendarDate): ReportMonth {
  return day.slice(0, 7);
}

export function firstDayOf(month: ReportMonth): CalendarDate {
  return `${month}-01`;
}

export function lastDayOf(month: ReportMonth): CalendarDate {
  const nextFirst = Date.parse(`${monthAfter(month)}-01T00:00:00Z`);
  return new Date(nextFirst - 86_400_000).toISOString().slice(0, 10);
}

export function monthAfter(month: ReportMonth): ReportMonth {
  return shifted(month, 1);
}

export function monthBefore(month: ReportMonth): ReportMonth {
  return shifted(month, -1);
}

/** The instants at which a month begins and has ended, in Asia/Shanghai. */
export function monthSpan(month: ReportMonth): { readonly start: Date; readonly end: Date } {
  return { start: startOfDay(firstDayOf(month)), end: startOfDay(nextDate(lastDayOf(month))) };
}

function shifted(month: ReportMonth, by: number): ReportMonth {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
