import { DomainError } from './DomainError.ts';

/** A day in the official calendar of China, written YYYY-MM-DD. */
export type CalendarDate = string;

const dayMs = 86_400_000;
const shanghaiOffsetMs = 8 * 3_600_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The official day of an instant: Asia/Shanghai, whatever the machine's zone is. */
export function calendarDateOf(instant: Date): CalendarDate {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** The instant at which a day begins in Asia/Shanghai. */
export function startOfDay(date: CalendarDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - shanghaiOffsetMs);
}

/** The day after. */
export function nextDate(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** The day before. */
export function previousDate(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

/** Sunday is 0. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Refuses what is not a real day with BAD_INPUT, naming the field. */
export function parseCalendarDate(text: string, field: string): CalendarDate {
  if (shape.test(text) && isRealDay(text)) return text;
  throw new DomainError('BAD_INPUT', { field, value: text, accepted: 'a day as YYYY-MM-DD' });
}

function isRealDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
