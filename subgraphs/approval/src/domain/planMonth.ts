import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';

/** A month of the official calendar of China, written YYYY-MM. */
export type PlanMonth = string;

const shape = /^[2-9]\d{3}-(0[1-9]|1[0-2])$/;

/** @throws BAD_INPUT for what is not a month */
export function requireMonth(text: string, field: string): PlanMonth {
  if (shape.test(text)) return text;
  throw new DomainError('BAD_INPUT', { field, value: text, accepted: 'a month as YYYY-MM' });
}

/** The month in which an instant lies, in Asia/Shanghai. */
export function monthOf(instant: Date): PlanMonth {
  return calendarDateOf(instant).slice(0, 7);
}

/** The month after. */
export function nextMonth(month: PlanMonth): PlanMonth {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Its first day, and the first of the month after. */
export function daysOfMonth(month: PlanMonth): { readonly from: CalendarDate; readonly before: CalendarDate } {
  return { from: `${month}-01`, before: `${nextMonth(month)}-01` };
}
