import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Application } from './application.ts';
import type { StageGates } from './catalogueEntries.ts';
import type { ClockEntry } from './clock.ts';
import type { ForecastItem } from './forecastFinish.ts';
import type { Label } from './label.ts';
import type { OfficeCalendar } from './officeHours.ts';
import type { Project } from './project.ts';
import type { Roadmap, RoadmapItem } from './roadmap.ts';
import type { WorkingDayLine } from './workingDayLine.ts';

/** What of an application the wall chart looks at; the ledger is there while it is under way. */
export interface ChartedApplication extends Pick<Application, 'id' | 'status' | 'submittedAt'> {
  readonly itemCode: string;
  readonly itemName: Label;
  /** From acceptance on. */
  readonly promisedWorkingDays: number;
  /** Null before it is decided. */
  readonly decidedAt: Date | null;
  readonly ledger: readonly ClockEntry[];
}

/** What of an item of a roadmap the wall chart looks at. */
export type ChartedItem = ForecastItem & Pick<RoadmapItem, 'itemName' | 'plannedStart' | 'plannedFinish' | 'amberOn'>;

/** What of a roadmap the wall chart looks at. */
export interface ChartedRoadmap extends Pick<Roadmap, 'startOn' | 'plannedFinish'> {
  readonly items: readonly ChartedItem[];
}

/** What a row is made of. */
export interface WallChartEvidence {
  readonly project: Project;
  /** The latest. */
  readonly roadmap: ChartedRoadmap | null;
  readonly applications: readonly ChartedApplication[];
}

/** When, by which calendar and by which order of the stages a row is read. */
export interface WallChartMoment {
  readonly calendar: OfficeCalendar;
  readonly gates: StageGates;
  readonly now: Date;
  readonly lineFrom: (begin: CalendarDate) => WorkingDayLine;
}
