import { type CalendarDate, calendarDateOf, previousDate } from '@guanjia/kernel/calendarDate';
import { type ForecastProgress, forecastFinish } from './forecastFinish.ts';
import type { UnderWay } from './readUnderWay.ts';
import type { WallChartEvidence, WallChartMoment } from './wallChartEvidence.ts';
import { workingDaysBetween } from './workingDayLine.ts';

/** When the whole project is to be expected (预计完成). */
export interface WallChartFinish {
  /** The day it was finished on, once it is. */
  readonly expected: CalendarDate;
  /** Working days behind the plan; negative when ahead. */
  readonly movedWorkingDays: number;
}

/** When a project that is not finished is to be expected, and how far that is from the plan; null without a roadmap. */
export function chartedFinish(
  { project, roadmap, applications }: WallChartEvidence,
  underWay: readonly UnderWay[],
  { now, gates, lineFrom }: WallChartMoment,
): WallChartFinish | null {
  if (roadmap === null) return null;
  const today = calendarDateOf(now);
  const progress = new Map<string, ForecastProgress>(
    underWay.map(({ application, reading }) => {
      const { remainingWorkingDays: left, purpose } = reading;
      const behindAcceptance = purpose === 'ACCEPTANCE' ? application.promisedWorkingDays : 0;
      return [application.itemCode, { state: 'UNDER_WAY', days: (left < 0 ? 1 : left) + behindAcceptance }];
    }),
  );
  for (const { itemCode, status, decidedAt } of applications) {
    if (status !== 'APPROVED' || decidedAt === null) continue;
    progress.set(itemCode, { state: 'DECIDED', finish: calendarDateOf(decidedAt) });
  }
  const expected = forecastFinish({
    project,
    items: roadmap.items,
    progressOf: (code) => progress.get(code) ?? null,
    gates,
    begin: roadmap.startOn < today ? previousDate(today) : roadmap.startOn,
    today,
    lineFrom,
  });
  return { expected, movedWorkingDays: workingDaysBetween(lineFrom, roadmap.plannedFinish, expected) };
}

/** The same of a project that is finished. */
export function chartedEnd(
  finishedOn: CalendarDate,
  plannedFinish: CalendarDate,
  { lineFrom }: Pick<WallChartMoment, 'lineFrom'>,
): WallChartFinish {
  return { expected: finishedOn, movedWorkingDays: workingDaysBetween(lineFrom, plannedFinish, finishedOn) };
}
