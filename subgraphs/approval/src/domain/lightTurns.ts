import { type CalendarDate, nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import { type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';
import type { ClockEntry } from './clock.ts';
import { type ClockSpan, clockSpans, presentEntries } from './clockSpans.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readHours } from './readHours.ts';
import { withOpenYears } from './withOpenYears.ts';

/** From which instants on a clock is amber and red; null while it will not be, because it stands still before. */
export interface LightTurns {
  readonly amberFrom: Date | null;
  readonly redFrom: Date | null;
}

/**
 * When the light of a clock that has not ended turns (A4): amber on the day that leaves a fifth of the promised working
 * days, red on the first one too many; a promise in hours turns to the minute. Kept beside the application, it answers for every later moment what `lightOf`
 * reads from the ledger, so that a light is a comparison and nobody has to look each night.
 */
export function lightTurns(ledger: readonly ClockEntry[], calendar: OfficeCalendar): LightTurns {
  const entries = presentEntries(ledger);
  const last = entries.at(-1);
  if (last === undefined || last.kind === 'END') return { amberFrom: null, redFrom: null };
  if (last.promisedWorkingHours !== null) return turnsInHours(entries, last.promisedWorkingHours, calendar);
  const spans = clockSpans(entries);
  const { isWorkingDay } = withProvisionalYears(calendar);
  const { promisedWorkingDays: promised } = last;
  const turnAt = (counted: number): Date | null => {
    const day = dayOfCount(spans, counted, isWorkingDay);
    return day === null ? null : startOfDay(day);
  };
  return { amberFrom: turnAt(promised - Math.floor(promised / 5)), redFrom: turnAt(promised + 1) };
}

function turnsInHours(entries: readonly ClockEntry[], hours: number, calendar: OfficeCalendar): LightTurns {
  const promised = hours * 60;
  const open = withOpenYears(calendar);
  const turnAt = (promisedMinutes: number): Date | null =>
    readHours({ entries, promisedMinutes, calendar: open, now: entries.at(-1)?.at ?? new Date(0) }).dueAt;
  return { amberFrom: turnAt(promised - Math.floor(promised / 5)), redFrom: turnAt(promised + 1) };
}

/** The light of a clock that has not ended, at a moment behind its last entry. */
export function lightAfter({ amberFrom, redFrom }: LightTurns, at: Date): Light {
  if (redFrom !== null && redFrom <= at) return 'RED';
  return amberFrom !== null && amberFrom <= at ? 'AMBER' : 'GREEN';
}

const lastDay = '9999-12-31';

/** The day with which so many working days have been counted; the first day for none at all. */
function dayOfCount(
  spans: readonly ClockSpan[],
  counted: number,
  isWorkingDay: WorkingDayCalendar['isWorkingDay'],
): CalendarDate | null {
  let left = counted;
  if (left <= 0) return spans[0]?.from ?? null;
  for (const { from, to } of spans) {
    const end = to ?? lastDay;
    for (let day = nextDate(from); day <= end; day = nextDate(day)) {
      if (!isWorkingDay(day)) continue;
      left -= 1;
      if (left === 0) return day;
    }
  }
  return null;
}
