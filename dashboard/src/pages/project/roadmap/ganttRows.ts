import { beijingDay } from '../../../locale/beijingDay.ts';
import { dayNumber, dayOfNumber } from '../days/dayNumber.ts';
import type { RoadmapItem } from './RoadmapItem.ts';

export type GanttItem = Pick<RoadmapItem, 'itemCode' | 'state' | 'plannedStart' | 'plannedFinish' | 'application'>;

/** Both days included. */
export interface Span {
  readonly start: string;
  readonly finish: string;
}

export interface GanttRow {
  readonly itemCode: string;
  /** By the first plan where there is one for it, else by the one that is shown. */
  readonly planned: Span;
  /** From handing in to the decision, or until today while it is under way; null: not begun. */
  readonly actual: (Span & { readonly ended: boolean }) | null;
}

/** What was planned for each item beside what has happened. */
export function ganttRows(
  items: readonly GanttItem[],
  firstPlan: readonly Pick<RoadmapItem, 'itemCode' | 'plannedStart' | 'plannedFinish'>[],
  today: string,
): readonly GanttRow[] {
  const first = new Map(firstPlan.map((one) => [one.itemCode, one]));
  return items.map((item) => {
    const plan = first.get(item.itemCode) ?? item;
    const planned = { start: plan.plannedStart, finish: plan.plannedFinish };
    return { itemCode: item.itemCode, planned, actual: actualOf(item, today) };
  });
}

function actualOf({ state, plannedStart, application }: GanttItem, today: string): GanttRow['actual'] {
  if (state === 'PLANNED') return null;
  const decidedAt = application?.decision?.decidedAt;
  const ended = decidedAt != null;
  const finish = ended ? beijingDay(decidedAt) : today;
  const begun = application?.submittedAt == null ? plannedStart : beijingDay(application.submittedAt);
  return { start: begun < finish ? begun : finish, finish, ended };
}

/** From the month of the first day that any row shows to the end of that of the last one, today included. */
export function ganttSpan(rows: readonly GanttRow[], today: string): Span {
  const spans = rows.flatMap(({ planned, actual }) => (actual === null ? [planned] : [planned, actual]));
  const first = spans.reduce((least, { start }) => (start < least ? start : least), today);
  const last = spans.reduce((most, { finish }) => (finish > most ? finish : most), today);
  const [year = 1970, month = 1] = last.split('-').map(Number);
  const endOfMonth = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { start: `${first.slice(0, 7)}-01`, finish: endOfMonth };
}

export interface Month {
  /** `2026-11` */
  readonly month: string;
  /** Days from the beginning of the span. */
  readonly at: number;
  readonly days: number;
}

/** The months of a span of whole months. */
export function monthsOf({ start, finish }: Span): readonly Month[] {
  const months: Month[] = [];
  const from = dayNumber(start);
  for (let day = from; day <= dayNumber(finish); ) {
    const [year = 1970, month = 1] = dayOfNumber(day).split('-').map(Number);
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    months.push({ month: dayOfNumber(day).slice(0, 7), at: day - from, days });
    day += days;
  }
  return months;
}
