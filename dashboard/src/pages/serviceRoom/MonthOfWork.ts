/** What a department did in a month; `onTimeShare` and the days are null where it ended nothing. */
export interface MonthOfWork {
  readonly month: string;
  readonly ended: number;
  readonly onTimeShare: number | null;
  readonly medianWorkingDays: number | null;
}
