import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { publishSolution, reviseSolution, type SolutionSource, withdrawSolution } from '../domain/publishSolution.ts';
import { requireId } from '../domain/requireId.ts';
import type { Solution, SolutionText } from '../domain/solution.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireProblem } from './requireProblem.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

/** Makes a solved problem a solution for others (S3). @throws SOLUTION_EXISTS for a problem that has one in use. */
export async function publishFromProblem(
  needs: Needs,
  principal: Principal,
  { problemId, ...text }: SolutionText & { readonly problemId: string },
): Promise<Solution> {
  const source = await requireSource(needs, principal, problemId);
  const [inUse] = await needs.store.solutions.findPublishedOf([problemId]);
  if (inUse) throw new DomainError('SOLUTION_EXISTS', { field: 'problemId', value: inUse.id });
  const asked = { id: needs.nextId(), ...text };
  const { solution, ...changes } = publishSolution(occasionFor(needs, principal), source, asked);
  await needs.store.commit(changes);
  return solution;
}

/** Gives a solution a new edition. */
export async function reviseKeptSolution(
  needs: Needs,
  principal: Principal,
  { solutionId, ...text }: SolutionText & { readonly solutionId: string },
): Promise<Solution> {
  const { kept, source } = await requireSolution(needs, principal, solutionId);
  const { solution, ...changes } = reviseSolution(occasionFor(needs, principal), source, kept, text);
  await needs.store.commit(changes);
  return solution;
}

/** Takes a solution out of use. */
export async function withdrawKeptSolution(
  needs: Needs,
  principal: Principal,
  { solutionId, reason }: { readonly solutionId: string; readonly reason: string },
): Promise<Solution> {
  const { kept, source } = await requireSolution(needs, principal, solutionId);
  const { solution, ...changes } = withdrawSolution(occasionFor(needs, principal), source.problem, kept, reason);
  await needs.store.commit(changes);
  return solution;
}

async function requireSolution(
  needs: Needs,
  principal: Principal,
  solutionId: string,
): Promise<{ kept: Solution; source: SolutionSource }> {
  const [kept] = await needs.store.solutions.findSolutions([requireId(solutionId, 'solutionId')]);
  if (!kept) throw new DomainError('SOLUTION_NOT_FOUND', { field: 'solutionId', value: solutionId });
  return { kept, source: await requireSource(needs, principal, kept.problemId) };
}

async function requireSource({ store }: Needs, principal: Principal, problemId: string): Promise<SolutionSource> {
  const problem = await requireProblem(store, principal, problemId);
  return { problem, concealed: await requireFacts(store, problem.projectId) };
}
