import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { countWorkingDays, type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';
import type { Opinion } from './jointAcceptance.ts';

/** Rounds that started, and ended by an opinion, on the same days and alike. */
export interface EndedRounds {
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate;
  readonly verdict: Opinion['verdict'];
  readonly onTime: boolean;
  readonly laterRound: boolean;
  readonly count: number;
}

/** Whose ended rounds are counted, by the day of the opinion. */
export interface EndedRoundsQuery {
  readonly agency: AgencyCode;
  readonly regions: readonly string[];
  /** Only within this region, GB/T 2260; null for all of them. */
  readonly regionCode: string | null;
  readonly from: CalendarDate;
  /** Not itself. */
  readonly before: CalendarDate;
}

/** What an agency has done in a month; spans in working days, null when it has done nothing. */
export interface Throughput {
  readonly month: string;
  readonly opinions: number;
  readonly passed: number;
  readonly rectifications: number;
  readonly notApplicable: number;
  readonly laterRounds: number;
  readonly medianWorkingDays: number | null;
  readonly p90WorkingDays: number | null;
  readonly onTimeShare: number | null;
}

/**
 * The figures of each month: a round counts in the month of its opinion, its working days run from the day after it started
 * to the day of the opinion, the median of an even number is the mean of the middle two, and p90 is the nearest rank.
 */
export function throughputOf(
  months: readonly string[],
  rounds: readonly EndedRounds[],
  calendar: WorkingDayCalendar,
): readonly Throughput[] {
  const counting = { ...withProvisionalYears(calendar), lastYear: 9999 };
  const byMonth = Map.groupBy(rounds, ({ endedOn }) => endedOn.slice(0, 7));
  return months.map((month) => figuresOf(month, byMonth.get(month) ?? [], counting));
}

function figuresOf(month: string, rounds: readonly EndedRounds[], calendar: WorkingDayCalendar): Throughput {
  const countOf = (isWanted: (round: EndedRounds) => boolean): number =>
    rounds.filter(isWanted).reduce((sum, { count }) => sum + count, 0);
  const opinions = countOf(() => true);
  const spans = rounds
    .map(({ startedOn, endedOn, count }) => ({ days: countWorkingDays(calendar, startedOn, endedOn), count }))
    .toSorted((one, other) => one.days - other.days);
  const middle = [rankOf(spans, Math.ceil(opinions / 2)), rankOf(spans, Math.floor(opinions / 2) + 1)];
  return {
    month,
    opinions,
    passed: countOf(({ verdict }) => verdict === 'PASS'),
    rectifications: countOf(({ verdict }) => verdict === 'RECTIFY'),
    notApplicable: countOf(({ verdict }) => verdict === 'NOT_APPLICABLE'),
    laterRounds: countOf(({ laterRound }) => laterRound),
    medianWorkingDays: opinions === 0 ? null : middle.reduce((sum, days) => sum + days, 0) / 2,
    p90WorkingDays: opinions === 0 ? null : rankOf(spans, Math.ceil(opinions * 0.9)),
    onTimeShare: opinions === 0 ? null : countOf(({ onTime }) => onTime) / opinions,
  };
}

/** The span of the `rank`-th round, counted from 1, of spans in order. */
function rankOf(spans: readonly { readonly days: number; readonly count: number }[], rank: number): number {
  let passed = 0;
  return spans.find(({ count }) => (passed += count) >= rank)?.days ?? 0;
}
