import type { KeyLevel, ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Project } from './project.ts';
import type { ProjectStage } from './stages.ts';
import type { ChartedApplication } from './wallChart.ts';

/** Which projects stand on the wall chart. Absent means any. */
export interface WallChartFilter {
  /** With all regions within it. */
  readonly region?: string | undefined;
  readonly stage?: ProjectStage | undefined;
  readonly kind?: ProjectKind | undefined;
  readonly keyLevel?: KeyLevel | undefined;
  /** On any key-project list. */
  readonly onlyKeyProjects: boolean;
}

/** A page of the wall chart, the newest project first. */
export interface WallChartQuestion {
  readonly filter: WallChartFilter;
  /** Credit codes of the units whose projects may be seen; null for all. */
  readonly visibleUnits: readonly string[] | null;
  readonly limit: number;
  /** Id to start behind. */
  readonly after: string | null;
}

/** Where the wall chart reads: a fixed number of statements however long the page is. */
export interface WallChartStore {
  /** One statement. */
  projects(question: WallChartQuestion): Promise<Project[]>;
  /** Of each project; those under way with their ledgers. Two statements. */
  applicationsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, ChartedApplication[]>>;
}
