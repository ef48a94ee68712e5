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

/** Open problems of other projects whose title is like this one's, the likest first: what may be one 面上 matter (S0). */
export async function findSimilarProblems(
  { problems }: Pick<ConciergeStore, 'problems'>,
  problem: Problem,
  { scope, first }: { readonly scope: ReadScope; readonly first: number },
): Promise<SimilarProblem[]> {
  if (!Number.isInteger(first) || first < 1 || first > mostAsked)
    throw new DomainError('PAGE_SIZE_OUT_OF_RANGE', { field: 'first', value: first, accepted: `1 to ${mostAsked}` });
  const found = await problems.listLike(problem, scope, mostCompared);
  return found
    .map((other) => ({ problem: other, likeness: likeness(problem.title, other.title) }))
    .filter((other) => other.likeness >= leastLikeness && other.problem.projectId !== problem.projectId)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, first);
}
