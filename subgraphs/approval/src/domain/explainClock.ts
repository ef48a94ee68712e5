import { type CalendarDate, calendarDateOf, nextDate } from '@guanjia/kernel/calendarDate';
import { type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';
import type { ClockDay, ClockDayReason, ClockEntry } from './clock.ts';
import { type ClockSpan, clockSpans, presentEntries } from './clockSpans.ts';

/** Every day since the clock was started, and why it counts or not: the counted ones are the figure of `readClock` (A6). */
export function explainClock(
  ledger: readonly ClockEntry[],
  calendar: WorkingDayCalendar,
  now: Date,
): readonly ClockDay[] {
  const entries = presentEntries(ledger);
  const first = entries.at(0);
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  const spans = clockSpans(entries);
  const begin = calendarDateOf(first.at);
  const end = calendarDateOf(last.kind === 'END' ? last.at : now);
  const { isWorkingDay } = withProvisionalYears(calendar);
  const days: ClockDay[] = [];
  for (let date = begin; date <= end; date = nextDate(date)) {
    const reason = date === begin ? 'START_DAY' : reasonOf(date, spans, isWorkingDay);
    days.push({ date, counted: reason === 'COUNTED', reason });
  }
  return days;
}

function reasonOf(
  date: CalendarDate,
  spans: readonly ClockSpan[],
  isWorkingDay: (date: CalendarDate) => boolean,
): ClockDayReason {
  if (!isWorkingDay(date)) return 'NOT_A_WORKING_DAY';
  const runs = spans.some(({ from, to }) => date > from && (to === null || date <= to));
  return runs ? 'COUNTED' : 'STOPPED';
}
