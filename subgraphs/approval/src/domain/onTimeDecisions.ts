import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ClockEntry } from './clock.ts';
import { lightOf } from './light.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** A formal application that was decided, with the whole ledger of its clock. */
export interface DecidedApplication {
  readonly agency: AgencyCode;
  readonly isApproved: boolean;
  readonly decidedAt: Date;
  readonly ledger: readonly ClockEntry[];
}

/** What was decided where and when. */
export interface DecidedQuestion {
  /** With all regions within it. */
  readonly regionCode: string;
  readonly from: CalendarDate;
  /** Not itself. */
  readonly before: CalendarDate;
}

/** Where decided applications are read. */
export interface DecisionStore {
  /** In two statements. */
  decidedIn(question: DecidedQuestion): Promise<DecidedApplication[]>;
}

/** How soon an agency has decided; spans in working days that the clocks had counted. */
export interface AgencyDecisions {
  readonly agency: AgencyCode;
  readonly decisions: number;
  readonly approved: number;
  readonly onTime: number;
  readonly onTimeShare: number;
  readonly medianWorkingDays: number;
  readonly p90WorkingDays: number;
}

/**
 * The figures of each agency that has decided something, by its code: in time is what its clock read at the decision, so that days on which it stood
 * still are nobody's. What has no clock is not counted.
 */
export function onTimeDecisions(decided: readonly DecidedApplication[], calendar: OfficeCalendar): AgencyDecisions[] {
  const read = decided.flatMap(({ agency, isApproved, decidedAt, ledger }) => {
    const reading = readClock(ledger, calendar, decidedAt);
    if (reading === null) return [];
    return [{ agency, isApproved, isOnTime: lightOf(reading) !== 'RED', days: reading.countedWorkingDays }];
  });
  return [...Map.groupBy(read, ({ agency }) => agency)]
    .map(([agency, ofAgency]): AgencyDecisions => {
      const decisions = ofAgency.length;
      const onTime = ofAgency.filter(({ isOnTime }) => isOnTime).length;
      const days = ofAgency.map((one) => one.days).toSorted((a, b) => a - b);
      return {
        agency,
        decisions,
        approved: ofAgency.filter(({ isApproved }) => isApproved).length,
        onTime,
        onTimeShare: onTime / decisions,
        medianWorkingDays: (rankOf(days, Math.ceil(decisions / 2)) + rankOf(days, Math.floor(decisions / 2) + 1)) / 2,
        p90WorkingDays: rankOf(days, Math.ceil(decisions * 0.9)),
      };
    })
    .toSorted((a, b) => (a.agency < b.agency ? -1 : 1));
}

/** The `rank`-th value, counted from 1, of values in order. */
function rankOf(values: readonly number[], rank: number): number {
  return values[rank - 1] ?? 0;
}
