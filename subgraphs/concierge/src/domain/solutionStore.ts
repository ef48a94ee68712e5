import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Page } from './page.ts';
import type { PolicyField } from './policyFields.ts';
import type { Solution, SolutionEdition, SolutionStatus } from './solution.ts';

/** Conditions on solutions; one whose list is empty fits every kind, field or agency. */
export interface SolutionFilter {
  readonly kind?: ProjectKind | null | undefined;
  readonly field?: PolicyField | null | undefined;
  readonly agency?: AgencyCode | null | undefined;
}

/** What is searched for, and where. */
export interface SolutionQuery {
  /** All that is in stock when absent or without a term. */
  readonly text: string | null;
  readonly filter: SolutionFilter;
  readonly status: SolutionStatus;
  readonly page: Page;
}

/** A solution that was found; the rank is text, as precise as the database has it, and orders the list. */
export interface FoundSolution {
  readonly solution: Solution;
  readonly rank: string;
}

/** Where solutions are kept. */
export interface SolutionStore {
  findSolutions(ids: readonly string[]): Promise<(Solution | null)[]>;
  /** The best first, then the latest. */
  search(query: SolutionQuery): Promise<FoundSolution[]>;
  /** All editions of each solution, the latest first. */
  listEditions(solutionIds: readonly string[]): Promise<SolutionEdition[][]>;
  /** The solution in use that was made from each problem. */
  findPublishedOf(problemIds: readonly string[]): Promise<(Solution | null)[]>;
}
