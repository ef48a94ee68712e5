import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { Page } from './page.ts';
import type { Problem, ProblemKind, ProblemStatus, ProblemStep } from './problem.ts';
import type { ReadScope } from './readScope.ts';

export interface ProblemFilter {
  readonly projectId?: string | null | undefined;
  readonly kind?: ProblemKind | null | undefined;
  readonly statuses?: readonly ProblemStatus[] | null | undefined;
  /** As of `today`. */
  readonly light?: Light | null | undefined;
  readonly responsibleId?: string | null | undefined;
  /** Problems of projects in this region or within it. */
  readonly region?: string | null | undefined;
}

/** What is asked of a list of problems, and by whom. */
export interface ProblemQuery {
  readonly filter: ProblemFilter;
  readonly scope: ReadScope;
  readonly today: CalendarDate;
  readonly page: Page;
}

/** Where problems are kept. What lies outside the scope is as if it were not there. */
export interface ProblemStore {
  findProblems(ids: readonly string[], scope: ReadScope): Promise<(Problem | null)[]>;
  /** The latest first. */
  listProblems(query: ProblemQuery): Promise<Problem[]>;
  /** The same for each project. */
  listProblemsOfProjects(projectIds: readonly string[], query: ProblemQuery): Promise<Problem[][]>;
  /** For each project, the times of its problems that are not closed, whoever asks: for its light. */
  listOpenTimesOfProjects(projectIds: readonly string[]): Promise<Pick<Problem, 'time' | 'solvedOn'>[][]>;
  /** All steps of each problem, in order. */
  listSteps(problemIds: readonly string[]): Promise<ProblemStep[][]>;
  /** Problems past their deadline whose lateness was not announced in their round. */
  listOverdueUntold(today: CalendarDate, limit: number): Promise<Problem[]>;
}
