import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { Page } from './page.ts';
import type { Problem, ProblemKind, ProblemStatus, ProblemStep } from './problem.ts';
import type { ProblemHold } from './problemHold.ts';
import type { ProblemLevel } from './problemLevels.ts';
import type { ReadScope } from './readScope.ts';

export interface ProblemFilter {
  readonly projectId?: string | null | undefined;
  readonly kind?: ProblemKind | null | undefined;
  readonly statuses?: readonly ProblemStatus[] | null | undefined;
  /** As of `today`. */
  readonly light?: Light | null | undefined;
  readonly responsibleId?: string | null | undefined;
  /** At this level of the ladder. */
  readonly level?: ProblemLevel | null | undefined;
  /** In the hands of this person, at whatever level. */
  readonly holderId?: string | null | undefined;
  /** Those that nobody has in hand although somebody must, or the others. */
  readonly holderMissing?: boolean | null | undefined;
  /** Of this 面上 matter. */
  readonly matterId?: string | null | undefined;
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
  /** The same for each 面上 matter. */
  listProblemsOfMatters(matterIds: readonly string[], query: ProblemQuery): Promise<Problem[][]>;
  /** For each project, the times of its problems that are not closed, whoever asks: for its light. */
  listOpenTimesOfProjects(projectIds: readonly string[]): Promise<Pick<Problem, 'time' | 'solvedOn'>[][]>;
  /** All steps of each problem, in order. */
  listSteps(problemIds: readonly string[]): Promise<ProblemStep[][]>;
  /** Problems past their deadline whose lateness at their level was not announced. */
  listOverdueUntold(today: CalendarDate, limit: number): Promise<Problem[]>;
  /** Problems not solved whose deadline at their level is no later than this day, but for those whose lateness was announced. */
  listDueBy(date: CalendarDate, limit: number): Promise<Problem[]>;
  /** Problems at a level that a person must have in hand, where nobody has, or who has is away today or lost the role. */
  listUnheld(today: CalendarDate, limit: number): Promise<Problem[]>;
  /** All holds of each problem, in order. */
  listHolds(problemIds: readonly string[]): Promise<ProblemHold[][]>;
  /** How many problems each person has in hand. */
  countHeld(personIds: readonly string[]): Promise<number[]>;
  /** For each problem, open ones of other projects that share words with its title, the likeliest first, up to `limit`. */
  listLike(
    problems: readonly Pick<Problem, 'id' | 'projectId' | 'title'>[],
    scope: ReadScope,
    limit: number,
  ): Promise<Problem[][]>;
}
