import { DomainError } from '@guanjia/kernel/DomainError';

/** What a provider has done in one month, in one region where they are asked for one by one. */
export interface ThroughputRow {
  /** YYYY-MM, in China. */
  readonly month: string;
  /** GB/T 2260; null for all regions together. */
  readonly regionCode: string | null;
  readonly received: number;
  readonly accepted: number;
  readonly returned: number;
  readonly withdrawn: number;
  /** Matters that came to their good end: connected or granted. */
  readonly finished: number;
  /** Of those, in time. */
  readonly finishedInTime: number;
  /** Of those whose days are known, the middle one, of an even number the mean of the middle two; null when there is none. */
  readonly medianWorkingDays: number | null;
  /** The least that nine of ten did not exceed. */
  readonly p90WorkingDays: number | null;
}

/** Which months of which provider; months as YYYY-MM, both included. */
export interface ThroughputQuery {
  readonly provider: string;
  readonly from: string;
  readonly to: string;
  /** Only of projects in these regions; null for all. */
  readonly regions: readonly string[] | null;
  readonly byRegion: boolean;
  readonly limit: number;
}

/** Counts what was done, in the database. */
export interface ThroughputStore {
  /** In the order of months and regions; a month in which nothing happened has no row. */
  read(query: ThroughputQuery): Promise<readonly ThroughputRow[]>;
}

const shape = /^\d{4}-(0[1-9]|1[0-2])$/;
const mostMonths = 24;

/** @throws BAD_INPUT for what is no month, DATES_OUT_OF_ORDER, OVER_LONG_PERIOD past 24 months */
export function checkMonths(from: string, to: string): void {
  for (const [field, value] of Object.entries({ from, to })) {
    if (!shape.test(value))
      throw new DomainError('BAD_INPUT', { field, value: value.slice(0, 20), accepted: 'a month as YYYY-MM' });
  }
  if (to < from)
    throw new DomainError('DATES_OUT_OF_ORDER', { field: 'to', value: to, accepted: `a month from ${from}` });
  const months = monthNumber(to) - monthNumber(from) + 1;
  if (months > mostMonths)
    throw new DomainError('OVER_LONG_PERIOD', { field: 'to', value: months, accepted: `${mostMonths} months` });
}

/** The share that ended in time, from 0 to 1; null when nothing ended. */
export function onTimeShare({ finished, finishedInTime }: ThroughputRow): number | null {
  return finished === 0 ? null : finishedInTime / finished;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
