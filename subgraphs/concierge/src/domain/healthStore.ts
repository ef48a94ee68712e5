import type { Problem } from './problem.ts';
import type { ReadScope } from './readScope.ts';

/** What of a problem that is not closed a project's health is made of. */
export interface OpenProblem extends Pick<Problem, 'id' | 'title' | 'time' | 'solvedOn' | 'reportedAt'> {
  /** Whether it lies in the scope. */
  readonly isSeen: boolean;
}

/** What a project's health is made of here. */
export interface ProblemEvidence {
  readonly open: readonly OpenProblem[];
  /** How many are closed. */
  readonly closed: number;
}

/** Where the problems of projects are read for their health, whoever asks: three statements however many projects there are. */
export interface HealthStore {
  /** For each project, in the order asked. */
  problemsOf(projectIds: readonly string[], scope: ReadScope): Promise<ProblemEvidence[]>;
}
