import { type CalendarDate, calendarDateOf, nextDate } from '@guanjia/kernel/calendarDate';
import { withProvisionalYears } from '@guanjia/kernel/workingDays';
import type { ClockDay, ClockDayReason, ClockEntry } from './clock.ts';
import { clockSpans, presentEntries } from './clockSpans.ts';
import { minutesOnDay, type OfficeCalendar } from './officeHours.ts';
import { minuteSpans } from './readHours.ts';
import type { SpecialProcedure } from './specialProcedure.ts';

/**
 * Every day since the clock was started, and why it counts or not: the counted ones are the figure of `readClock` (A6).
 * Names the holiday, and the step or the special procedure that stopped the clock.
 */
export function explainClock(
  ledger: readonly ClockEntry[],
  calendar: OfficeCalendar,
  now: Date,
  procedures: readonly Pick<SpecialProcedure, 'kind'>[] = [],
): readonly ClockDay[] {
  const entries = presentEntries(ledger);
  const first = entries.at(0);
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  const counting = { ...calendar, ...withProvisionalYears(calendar) };
  const reasonOf =
    last.promisedWorkingHours === null ? dayReasons(entries, counting) : hourReasons(entries, counting, now);
  const causeOf = stopCauses(ledger, entries, procedures);
  const end = calendarDateOf(last.kind === 'END' ? last.at : now);
  const days: ClockDay[] = [];
  for (let date = calendarDateOf(first.at); date <= end; date = nextDate(date)) {
    const { reason, countedMinutes } = reasonOf(date);
    const cause = reason === 'STOPPED' ? causeOf(date) : { stoppedBy: null, procedure: null };
    const holiday = calendar.holidayOf?.(date) ?? null;
    days.push({ date, counted: reason === 'COUNTED', reason, countedMinutes, holiday, ...cause });
  }
  return days;
}

type Judged = Pick<ClockDay, 'countedMinutes'> & { readonly reason: ClockDayReason };

function dayReasons(entries: readonly ClockEntry[], { isWorkingDay }: OfficeCalendar): (date: CalendarDate) => Judged {
  const spans = clockSpans(entries);
  const begin = spans.at(0)?.from;
  const reasonOf = (date: CalendarDate): ClockDayReason => {
    if (date === begin) return 'START_DAY';
    if (!isWorkingDay(date)) return 'NOT_A_WORKING_DAY';
    return spans.some(({ from, to }) => date > from && (to === null || date <= to)) ? 'COUNTED' : 'STOPPED';
  };
  return (date) => ({ reason: reasonOf(date), countedMinutes: null });
}

function hourReasons(
  entries: readonly ClockEntry[],
  calendar: OfficeCalendar,
  now: Date,
): (date: CalendarDate) => Judged {
  const spans = minuteSpans(entries, now);
  const days = clockSpans(entries);
  return (date) => {
    const countedMinutes = spans.reduce((sum, span) => sum + minutesOnDay(calendar, date, span), 0);
    if (countedMinutes > 0) return { reason: 'COUNTED', countedMinutes };
    if (!calendar.isWorkingDay(date)) return { reason: 'NOT_A_WORKING_DAY', countedMinutes };
    const runs = days.some(({ from, to }) => date >= from && (to === null || date <= to));
    return { reason: runs ? 'OUTSIDE_OFFICE_HOURS' : 'STOPPED', countedMinutes };
  };
}

type Cause = Pick<ClockDay, 'stoppedBy' | 'procedure'>;

/** What stopped the clock before a day; the procedures are those of the whole life, in order. */
function stopCauses(
  ledger: readonly ClockEntry[],
  entries: readonly ClockEntry[],
  procedures: readonly Pick<SpecialProcedure, 'kind'>[],
): (date: CalendarDate) => Cause {
  const begun = ledger
    .filter(({ kind, reason }) => kind === 'STOP' && reason === 'startSpecialProcedure')
    .toSorted((a, b) => a.seq - b.seq);
  const stops = entries.filter(({ kind }) => kind === 'STOP');
  return (date) => {
    const stop = stops.findLast(({ at }) => calendarDateOf(at) < date);
    if (stop === undefined) return { stoppedBy: null, procedure: null };
    const place = begun.findIndex(({ seq }) => seq === stop.seq);
    return { stoppedBy: stop.reason, procedure: procedures[place]?.kind ?? null };
  };
}
