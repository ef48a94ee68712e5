import type { MonthOfWork } from './MonthOfWork.ts';
import { monthAfter } from './monthAfter.ts';

/** A year's months up to one, the earliest first: as given, or without any work. */
export function twelveMonths(upTo: string, given: readonly MonthOfWork[]): readonly MonthOfWork[] {
  const byMonth = new Map(given.map((one) => [one.month, one]));
  return Array.from({ length: 12 }, (_, place) => monthAfter(upTo, place - 11)).map(
    (month) => byMonth.get(month) ?? { month, ended: 0, onTimeShare: null, medianWorkingDays: null },
  );
}
