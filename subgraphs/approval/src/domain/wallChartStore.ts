import type { Light } from '@guanjia/kernel/light';
import type { Project } from './project.ts';
import type { ProjectFilter } from './projectFilter.ts';
import type { ProjectStage } from './stages.ts';
import type { ChartedApplication, ChartedRoadmap } from './wallChartEvidence.ts';

/** Which projects stand on the wall chart. Absent means any. */
export interface WallChartFilter
  extends Pick<ProjectFilter, 'region' | 'kinds' | 'keyLevels' | 'stages' | 'steward' | 'text'> {
  /** As the row shows it. */
  readonly lights?: readonly Light[] | undefined;
}

/** In which order the wall chart is read. */
export const wallChartSorts = {
  NEWEST: '最近登记',
  NEAREST_DEADLINE: '期限最近',
  WORST_LIGHT: '灯色',
  NAME: '名称',
} as const;
export type WallChartSort = keyof typeof wallChartSorts;

/** Which rows are asked about. */
export interface RowsChosen {
  readonly filter: WallChartFilter;
  /** Credit codes of the units whose projects may be seen; null for all. */
  readonly visibleUnits: readonly string[] | null;
  /** The moment at which lights are read. */
  readonly at: Date;
}

/** Where a row stands: what it is sorted by, and its project's id, which makes the order whole. */
export interface RowPlace {
  readonly sort: WallChartSort;
  /** Empty where the id alone sorts. */
  readonly key: string;
  readonly id: string;
}

/** A page of the wall chart. */
export interface RowsQuestion extends RowsChosen {
  readonly sort: WallChartSort;
  readonly limit: number;
  readonly after: RowPlace | null;
}

/** A project of the wall chart with its place. */
export interface PlacedRow {
  readonly project: Project;
  readonly place: RowPlace;
}

/** How many rows are in a stage and have a light; null for none. */
export interface RowCount {
  readonly stage: ProjectStage;
  readonly light: Light | null;
  readonly count: number;
}

/** All of them; what has no project is left out. */
export type RowCounts = readonly RowCount[];

/** How many of the rows a person carries. */
export interface StewardCount {
  readonly personId: string;
  readonly personName: string;
  readonly count: number;
}

/** People who carry rows, by name. */
export interface StewardsQuestion extends RowsChosen {
  readonly limit: number;
  readonly after: Pick<StewardCount, 'personId' | 'personName'> | null;
}

/** Where the wall chart reads: a fixed number of statements however long the page is. */
export interface WallChartStore {
  /** One statement. */
  projects(question: RowsQuestion): Promise<PlacedRow[]>;
  /** One statement. */
  count(chosen: RowsChosen): Promise<RowCounts>;
  /** One statement. */
  stewards(question: StewardsQuestion): Promise<StewardCount[]>;
  /** The latest of each project that has one. One statement. */
  roadmapsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, ChartedRoadmap>>;
  /** Of each project; those under way with their ledgers. Two statements. */
  applicationsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, ChartedApplication[]>>;
}
