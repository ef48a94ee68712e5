import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import {
  addWorkingDays,
  countWorkingDays,
  type Deadline,
  deadlineAfter,
  type WorkingDayCalendar,
} from '@guanjia/kernel/workingDays';
import type { ClockEntry, ClockReading } from './clock.ts';
import { type ClockSpan, clockSpans, presentEntries } from './clockSpans.ts';
import { type OfficeCalendar, officeVersion } from './officeHours.ts';
import { readHours } from './readHours.ts';
import { withOpenYears } from './withOpenYears.ts';

/**
 * Reads the clock from its ledger: nothing is stored, so that a changed holiday calendar changes the figures at once
 * (A6 X1). The day of START or RESUME never counts; a promise in hours counts office hours instead, to the minute. Null
 * before the first START.
 */
export function readClock(ledger: readonly ClockEntry[], calendar: OfficeCalendar, now: Date): ClockReading | null {
  const entries = presentEntries(ledger);
  const last = entries.at(-1);
  if (last === undefined) return null;
  const today = calendarDateOf(now);
  const counting = withOpenYears(calendar);
  const spans = clockSpans(entries);
  if (last.promisedWorkingHours !== null) return hoursReading({ entries, last, calendar, now });
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
    promisedWorkingHours: null,
    countedWorkingMinutes: null,
    remainingWorkingMinutes: null,
    dueAt: null,
  };
}

interface HoursLedger {
  readonly entries: readonly ClockEntry[];
  readonly last: ClockEntry;
  readonly calendar: OfficeCalendar;
  readonly now: Date;
}

/** A promise in hours; in days it is late by one when it is late at all, so that both figures tell the same. */
function hoursReading({ entries, last, calendar, now }: HoursLedger): ClockReading {
  const { promisedWorkingHours, promisedWorkingDays, purpose, kind } = last;
  const counting = withOpenYears(calendar);
  const promisedMinutes = (promisedWorkingHours ?? 0) * 60;
  const { countedMinutes, countedDays, dueAt } = readHours({ entries, promisedMinutes, calendar: counting, now });
  const today = calendarDateOf(kind === 'END' || kind === 'STOP' ? last.at : now);
  const deadline = dueAt === null ? null : calendarDateOf(dueAt);
  const isLate = countedMinutes > promisedMinutes;
  const daysLate = deadline === null ? 0 : daysOf(counting, deadline, today);
  const daysLeft = deadline === null ? promisedWorkingDays : daysOf(counting, today, deadline);
  return {
    purpose,
    promisedWorkingDays,
    countedWorkingDays: countedDays,
    remainingWorkingDays: isLate ? -Math.max(1, daysLate) : daysLeft,
    deadline,
    provisional: !isKnown(calendar, today) || (deadline !== null && !isKnown(calendar, deadline)),
    running: kind === 'START' || kind === 'RESUME',
    ended: kind === 'END',
    calendarVersion: officeVersion(calendar),
    promisedWorkingHours,
    countedWorkingMinutes: countedMinutes,
    remainingWorkingMinutes: promisedMinutes - countedMinutes,
    dueAt,
  };
}

interface DeadlineQuestion {
  readonly spans: readonly ClockSpan[];
  readonly promised: number;
  readonly calendar: OfficeCalendar;
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
