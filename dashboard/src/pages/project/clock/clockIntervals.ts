import type { ApplicationClockQuery } from '../../../generated/pages/project/applicationClock.ts';
import { beijingDay } from '../../../locale/beijingDay.ts';

export type Clock = NonNullable<NonNullable<ApplicationClockQuery['application']>['clock']>;
export type ClockEntry = Clock['entries'][number];
export type ClockDay = Clock['explanation'][number];

/** A time in which the clock ran, or stood still, without a break. */
export interface ClockInterval {
  readonly running: boolean;
  readonly purpose: ClockEntry['purpose'];
  /** What began it: an action of the application's life, such as `accept`. */
  readonly reason: string;
  readonly from: string;
  /** Null: it goes on. */
  readonly to: string | null;
  /** Working days that count in it, of those that are explained. */
  readonly counted: number;
}

/** The entries of a clock as intervals, the first one first, with the days that are explained each in one of them. */
export function clockIntervals(entries: readonly ClockEntry[], days: readonly ClockDay[]): readonly ClockInterval[] {
  const intervals: (Omit<ClockInterval, 'counted'> & { to: string | null })[] = [];
  for (const { kind, purpose, reason, at } of entries.toSorted((one, other) => one.seq - other.seq)) {
    const open = intervals.at(-1);
    if (open && open.to === null) open.to = at;
    if (kind === 'END') continue;
    intervals.push({ running: kind !== 'STOP', purpose, reason, from: at, to: null });
  }
  const counted = new Map<number, number>();
  for (const { date } of days.filter((day) => day.counted)) {
    const at = indexOfDay(intervals, date);
    counted.set(at, (counted.get(at) ?? 0) + 1);
  }
  return intervals.map((interval, at) => ({ ...interval, counted: counted.get(at) ?? 0 }));
}

/** The last one that ran on the day: a day on which it went over from one to the next counts for the later one. */
function indexOfDay(intervals: readonly Omit<ClockInterval, 'counted'>[], date: string): number {
  return intervals.findLastIndex(
    ({ running, from, to }) => running && beijingDay(from) <= date && (to === null || beijingDay(to) >= date),
  );
}

/** An action as the enum of applications has it: `startSpecialProcedure` is `START_SPECIAL_PROCEDURE`. */
export function actionOf(reason: string): string {
  return reason.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
