import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Page } from './page.ts';
import type { Procedure, ProcedureEntry } from './procedure.ts';
import type { ProcedureStage } from './procedureSteps.ts';
import type { ProjectSign } from './projectSign.ts';
import type { ReadScope } from './readScope.ts';

export interface ProcedureFilter {
  /** Of projects of this region or within it. */
  readonly region?: string | null | undefined;
  /** Of projects of this steward, stood in for or not. */
  readonly stewardId?: string | null | undefined;
  readonly stage?: ProcedureStage | null | undefined;
  /** True: with a step past its deadline; false: with none. */
  readonly overdue?: boolean | null | undefined;
}

/** Where procedures are kept, and what the graph has shown of projects. */
export interface ProcedureStore {
  findProcedures(projectIds: readonly string[]): Promise<(Procedure | null)[]>;
  /** By project. */
  listProcedures(query: {
    readonly filter: ProcedureFilter;
    readonly scope: ReadScope;
    readonly today: CalendarDate;
    readonly page: Page;
  }): Promise<Procedure[]>;
  /** The history of each, the latest first. */
  listEntriesOfProjects(projectIds: readonly string[], page: Page): Promise<ProcedureEntry[][]>;
  /** What the graph has shown of each project. */
  listSigns(projectIds: readonly string[]): Promise<ProjectSign[][]>;
  /** Those with a step past its deadline that was not announced yet, the longest overdue first. */
  listOverdueUntold(today: CalendarDate, limit: number): Promise<Procedure[]>;
  /** Projects that somebody carries, and that have no procedure: from before there was one. */
  listUnopened(limit: number): Promise<string[]>;
}
