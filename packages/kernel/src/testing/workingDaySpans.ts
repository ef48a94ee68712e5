/** Working days of what ended in a month, with their median and 90 % figure. */
export interface WorkingDaySpans {
  readonly what: string;
  readonly days: readonly number[];
  readonly median: number;
  readonly p90: number;
}

/**
 * What every department means by the two figures: the median is SQL's `percentile_cont(0.5)`, of an even number the mean of the middle
 * two; p90 is the nearest rank, `percentile_disc(0.9)`.
 */
export const workingDaySpans: readonly WorkingDaySpans[] = [
  { what: 'one', days: [3], median: 3, p90: 3 },
  { what: 'two', days: [1, 4], median: 2.5, p90: 4 },
  { what: 'an odd number', days: [9, 1, 2], median: 2, p90: 9 },
  { what: 'an even number whose middle two are alike', days: [2, 9, 1, 2], median: 2, p90: 9 },
  { what: 'an even number whose middle two are far apart', days: [1, 1, 10, 10], median: 5.5, p90: 10 },
];
