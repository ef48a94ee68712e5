import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { likeness } from '../domain/likeness.ts';
import type { Problem } from '../domain/problem.ts';
import type { ReadScope } from '../domain/readScope.ts';

export interface SimilarProblem {
  readonly problem: Problem;
  readonly likeness: number;
}

/** Of what the search finds, so many are compared; of these, so like they must be. */
const mostCompared = 100;
const leastLikeness = 0.3;
const mostAsked = 20;

/** For each problem, open ones of other projects whose title is like its own, the likest first: what may be one 面上 matter (S0). */
export async function findSimilarProblems(
  { problems }: Pick<ConciergeStore, 'problems'>,
  asked: readonly Problem[],
  scope: ReadScope,
): Promise<SimilarProblem[][]> {
  const found = await problems.listLike(asked, scope, mostCompared);
  return asked.map((problem, index) =>
    (found[index] ?? [])
      .map((other) => ({ problem: other, likeness: likeness(problem.title, other.title) }))
      .filter((other) => other.likeness >= leastLikeness && other.problem.projectId !== problem.projectId)
      .toSorted((one, other) => other.likeness - one.likeness),
  );
}

/** The number itself. @throws PAGE_SIZE_OUT_OF_RANGE for more than are shown of one problem */
export function requireSimilarCount(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= mostAsked) return first;
  throw new DomainError('PAGE_SIZE_OUT_OF_RANGE', { field: 'first', value: first, accepted: `1 to ${mostAsked}` });
}
