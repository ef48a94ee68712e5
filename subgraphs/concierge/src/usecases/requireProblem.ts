import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Problem } from '../domain/problem.ts';
import { requireId } from '../domain/requireId.ts';
import { readScopeOf } from './readScopeOf.ts';

/** A problem that this person may see. @throws PROBLEM_NOT_FOUND */
export async function requireProblem(
  store: Pick<ConciergeStore, 'people' | 'problems'>,
  principal: Principal,
  problemId: string,
): Promise<Problem> {
  const id = requireId(problemId, 'problemId');
  const [problem] = await store.problems.findProblems([id], await readScopeOf(store, principal, 'problem'));
  if (!problem) throw new DomainError('PROBLEM_NOT_FOUND', { field: 'problemId', value: problemId });
  return problem;
}
