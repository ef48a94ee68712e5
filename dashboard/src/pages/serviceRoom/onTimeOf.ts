/** What a department did in a month; `onTimeShare` and the days are null where it ended nothing. */
export interface MonthOfWork {
  readonly month: string;
  readonly ended: number;
  readonly onTimeShare: number | null;
  readonly medianWorkingDays: number | null;
  readonly p90WorkingDays: number | null;
}

/** Several months in one. */
export interface OnTime {
  readonly ended: number;
  /** Of all that ended, 0 to 1; null: nothing ended. */
  readonly onTimeShare: number | null;
  /** The last month in which something ended: medians of months cannot be put together. Null: there is none. */
  readonly last: MonthOfWork | null;
}

/** Adds up months, in any order. */
export function onTimeOf(months: readonly MonthOfWork[]): OnTime {
  const worked = months.filter(({ ended }) => ended > 0);
  const ended = worked.reduce((sum, one) => sum + one.ended, 0);
  const inTime = worked.reduce((sum, one) => sum + one.ended * (one.onTimeShare ?? 0), 0);
  const last = worked.toSorted((one, other) => other.month.localeCompare(one.month))[0] ?? null;
  return { ended, onTimeShare: ended === 0 ? null : inTime / ended, last };
}
