import type { Principal } from '@guanjia/kernel/principal';
import { bringSolution } from '../domain/bringSolution.ts';
import type { Problem } from '../domain/problem.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireProblem } from './requireProblem.ts';
import { requireResponsible } from './requireResponsible.ts';

/** Says that a problem is solved, and how (解决); it closes with the return visit. */
export async function solveProblem(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { problemId, solution }: { readonly problemId: string; readonly solution: string },
): Promise<Problem> {
  const problem = await requireProblem(needs.store, principal, problemId);
  await requireResponsible(needs.store, principal, problem);
  const { problem: solved, ...changes } = bringSolution(occasionFor(needs, principal), problem, solution);
  await needs.store.commit(changes);
  return solved;
}
