import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import {
  addWorkingDays,
  countWorkingDays,
  type Deadline,
  deadlineAfter,
  type WorkingDayCalendar,
  withProvisionalYears,
} from '@guanjia/kernel/workingDays';
import type { ClockEntry, ClockReading } from './clock.ts';
import { type ClockSpan, clockSpans, presentEntries } from './clockSpans.ts';

/**
 * Reads the clock from its ledger: nothing is stored, so that a changed holiday calendar changes the figures at once
 * (A6 X1). The day of START or RESUME never counts. Null before the first START.
 */
export function readClock(ledger: readonly ClockEntry[], calendar: WorkingDayCalendar, now: Date): ClockReading | null {
  const entries = presentEntries(ledger);
  const last = entries.at(-1);
  if (last === undefined) return null;
  const today = calendarDateOf(now);
  const counting = withOpenYears(calendar);
  const spans = clockSpans(entries);
  const counted = spans.reduce((sum, { from, to }) => sum + daysOf(counting, from, to ?? today), 0);
  const deadline = deadlineOf({ spans, promised: last.promisedWorkingDays, calendar, ended: last.kind === 'END' });
  return {
    purpose: last.purpose,
    promisedWorkingDays: last.promisedWorkingDays,
    countedWorkingDays: counted,
    remainingWorkingDays: last.promisedWorkingDays - counted,
    deadline: deadline?.date ?? null,
    provisional: (deadline?.provisional ?? false) || !isKnown(calendar, lastDayOf(spans, today)),
    running: last.kind === 'START' || last.kind === 'RESUME',
    ended: last.kind === 'END',
    calendarVersion: calendar.version,
  };
}

interface DeadlineQuestion {
  readonly spans: readonly ClockSpan[];
  readonly promised: number;
  readonly calendar: WorkingDayCalendar;
  readonly ended: boolean;
}

/** The day on which the promised days are used up; a span that still runs, or ran to the end, is followed past its end. */
function deadlineOf({ spans, promised, calendar, ended }: DeadlineQuestion): Deadline | null {
  const counting = withOpenYears(calendar);
  let left = promised;
  for (const [index, { from, to }] of spans.entries()) {
    const open = to === null || (ended && index === spans.length - 1);
    if (open) return deadlineAfter(calendar, from, left);
    const days = daysOf(counting, from, to);
    if (days >= left) {
      const date = addWorkingDays(counting, from, left);
      return { date, provisional: !isKnown(calendar, date) };
    }
    left -= days;
  }
  return null;
}

/** Counts Monday to Friday in unpublished years; whoever uses it marks the figure provisional. */
function withOpenYears(calendar: WorkingDayCalendar): WorkingDayCalendar {
  return { ...withProvisionalYears(calendar), firstYear: 0, lastYear: 9999 };
}

function daysOf(calendar: WorkingDayCalendar, from: CalendarDate, to: CalendarDate): number {
  return to <= from ? 0 : countWorkingDays(calendar, from, to);
}

function lastDayOf(spans: readonly ClockSpan[], today: CalendarDate): CalendarDate {
  const last = spans.at(-1);
  return last === undefined ? today : (last.to ?? today);
}

function isKnown(calendar: WorkingDayCalendar, date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= calendar.firstYear && year <= calendar.lastYear;
}
