import type { ClockEntry } from './clock.ts';
import { instantSpans } from './clockSpans.ts';
import {
  addWorkingMinutes,
  datesOf,
  minuteOf,
  minutesOnDay,
  type OfficeCalendar,
  type OfficePeriod,
  workingMinutes,
} from './officeHours.ts';

/** A clock that counts working minutes, as it reads at some instant. */
export interface HoursReading {
  readonly countedMinutes: number;
  /** Days on which at least one minute counted. */
  readonly countedDays: number;
  /** The instant at which the promise is used up; null while the clock stands still before that. */
  readonly dueAt: Date | null;
}

interface HoursQuestion {
  readonly entries: readonly ClockEntry[];
  readonly promisedMinutes: number;
  readonly calendar: OfficeCalendar;
  readonly now: Date;
}

/** Reads a clock whose promise is in hours: office hours of working days only, and to the minute (小时办结). */
export function readHours({ entries, promisedMinutes, calendar, now }: HoursQuestion): HoursReading {
  const spans = minuteSpans(entries, now);
  const days = new Set<string>();
  for (const span of spans)
    for (const date of datesOf(span)) if (minutesOnDay(calendar, date, span) > 0) days.add(date);
  const countedMinutes = spans.reduce((sum, span) => sum + workingMinutes(calendar, span), 0);
  const due = dueMinute({ entries, promisedMinutes, calendar, now });
  return { countedMinutes, countedDays: days.size, dueAt: due === null ? null : new Date(due * 60_000) };
}

/** The spans in which the clock ran, in minutes; one that still runs ends now. */
export function minuteSpans(entries: readonly ClockEntry[], now: Date): readonly OfficePeriod[] {
  return instantSpans(entries).map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to ?? now) }));
}

/** A span that still runs, or ran to the end, is followed past its end. */
function dueMinute({ entries, promisedMinutes, calendar }: HoursQuestion): number | null {
  const spans = instantSpans(entries);
  const ended = entries.at(-1)?.kind === 'END';
  let left = promisedMinutes;
  for (const [index, { from, to }] of spans.entries()) {
    const begin = minuteOf(from);
    if (to === null || (ended && index === spans.length - 1)) return addWorkingMinutes(calendar, begin, left);
    const counted = workingMinutes(calendar, { from: begin, to: minuteOf(to) });
    if (counted >= left) return addWorkingMinutes(calendar, begin, left);
    left -= counted;
  }
  return null;
}
