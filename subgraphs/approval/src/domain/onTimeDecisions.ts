import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ClockEntry, ClockReading } from './clock.ts';
import type { Label } from './label.ts';
import { lightOf } from './light.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** A formal application that was decided, with the whole ledger of its clock. */
export interface DecidedApplication {
  readonly agency: AgencyCode;
  readonly itemCode: string;
  readonly itemName: Label;
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

/** What is under way somewhere and late at some instant. */
export interface OverdueQuestion {
  /** With all regions within it. */
  readonly regionCode: string;
  readonly at: Date;
}

/** How many applications of an item are under way and late. */
export interface ItemOverdue {
  readonly agency: AgencyCode;
  readonly itemCode: string;
  readonly itemName: Label;
  readonly overdue: number;
}

/** Where decided and late applications are read. */
export interface DecisionStore {
  /** In two statements. */
  decidedIn(question: DecidedQuestion): Promise<DecidedApplication[]>;
  /** Formal applications whose clocks are red, by agency and item in the order of their codes. */
  overdueAt(question: OverdueQuestion): Promise<ItemOverdue[]>;
}

/** How soon was decided; spans in working days that the clocks had counted. */
interface DecisionFigures {
  readonly decisions: number;
  readonly approved: number;
  readonly onTime: number;
  readonly onTimeShare: number;
  readonly medianWorkingDays: number;
  readonly p90WorkingDays: number;
}

/** How soon an item has been decided. */
export interface ItemDecisions extends DecisionFigures {
  readonly itemCode: string;
  readonly itemName: Label;
  /** Of what was decided last. */
  readonly promisedWorkingDays: number;
  /** Null when it is promised in days. */
  readonly promisedWorkingHours: number | null;
}

/** How soon an agency has decided, and each of its items. */
export interface AgencyDecisions extends DecisionFigures {
  readonly agency: AgencyCode;
  readonly items: readonly ItemDecisions[];
}

/** How many applications of an agency are under way and late, and of which items. */
export interface AgencyOverdue {
  readonly agency: AgencyCode;
  readonly overdue: number;
  readonly items: readonly ItemOverdue[];
}

/** A decision with what its clock read. */
interface ReadDecision extends DecidedApplication {
  readonly reading: ClockReading;
}

/**
 * The figures of each agency that has decided something, by its code, and of its items by theirs: in time is what its clock read at the decision, so
 * that days on which it stood still are nobody's. What has no clock is not counted.
 */
export function onTimeDecisions(decided: readonly DecidedApplication[], calendar: OfficeCalendar): AgencyDecisions[] {
  const read = decided.flatMap((one): ReadDecision[] => {
    const reading = readClock(one.ledger, calendar, one.decidedAt);
    return reading === null ? [] : [{ ...one, reading }];
  });
  return [...Map.groupBy(read, ({ agency }) => agency)]
    .map(([agency, ofAgency]): AgencyDecisions => {
      const byItem = Map.groupBy(ofAgency, ({ itemCode }) => itemCode);
      const items = [...byItem.values()].map(itemDecisions).toSorted(byCode(({ itemCode }) => itemCode));
      return { agency, ...figuresOf(ofAgency), items };
    })
    .toSorted(byCode(({ agency }) => agency));
}

/** The same by agency; one that is late with nothing is left out. */
export function overdueByAgency(late: readonly ItemOverdue[]): AgencyOverdue[] {
  return [...Map.groupBy(late, ({ agency }) => agency)].map(([agency, items]) => ({
    agency,
    overdue: items.reduce((sum, { overdue }) => sum + overdue, 0),
    items,
  }));
}

function itemDecisions(ofItem: readonly ReadDecision[]): ItemDecisions {
  const last = ofItem.reduce((latest, one) => (one.decidedAt > latest.decidedAt ? one : latest));
  const { itemCode, itemName } = last;
  const { promisedWorkingDays, promisedWorkingHours } = last.reading;
  return { itemCode, itemName, promisedWorkingDays, promisedWorkingHours, ...figuresOf(ofItem) };
}

function figuresOf(read: readonly ReadDecision[]): DecisionFigures {
  const decisions = read.length;
  const onTime = read.filter(({ reading }) => lightOf(reading) !== 'RED').length;
  const days = read.map(({ reading }) => reading.countedWorkingDays).toSorted((a, b) => a - b);
  return {
    decisions,
    approved: read.filter(({ isApproved }) => isApproved).length,
    onTime,
    onTimeShare: onTime / decisions,
    medianWorkingDays: (rankOf(days, Math.ceil(decisions / 2)) + rankOf(days, Math.floor(decisions / 2) + 1)) / 2,
    p90WorkingDays: rankOf(days, Math.ceil(decisions * 0.9)),
  };
}

function byCode<Row>(codeOf: (row: Row) => string): (one: Row, other: Row) => number {
  return (one, other) => (codeOf(one) < codeOf(other) ? -1 : 1);
}

/** The `rank`-th value, counted from 1, of values in order. */
function rankOf(values: readonly number[], rank: number): number {
  return values[rank - 1] ?? 0;
}
