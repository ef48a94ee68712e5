import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { joinMatter, leaveMatter } from '../domain/joinMatter.ts';
import type { Problem } from '../domain/problem.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { findHolderBelow } from './findHolder.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireMatter } from './requireMatter.ts';
import { requireProblem } from './requireProblem.ts';

export interface Grouping {
  readonly matterId: string;
  readonly problemId: string;
  readonly reason: string;
}

/** Puts a problem to a 面上 matter; an answer that is there already reaches it at once. */
export async function joinPolicyMatter(
  needs: ConciergeNeeds,
  principal: Principal,
  { matterId, problemId, reason }: Grouping,
): Promise<Problem> {
  const { store } = needs;
  const matter = await requireMatter(store, principal, matterId);
  const problem = await requireProblem(store, principal, problemId);
  const facts = await requireFacts(store, problem.projectId);
  const occasion = occasionFor(needs, principal);
  const holderBelow = await findHolderBelow(store, problem, occasion.at);
  const changes = joinMatter(occasion, needs, { matter, problem, facts, holderBelow, reason });
  await store.commit(changes);
  return changes.problems[0]?.record ?? problem;
}

/** Takes a problem out of its 面上 matter. @throws PROBLEM_NOT_IN_MATTER */
export async function leavePolicyMatter(
  needs: ConciergeNeeds,
  principal: Principal,
  { matterId, problemId, reason }: Grouping,
): Promise<Problem> {
  const { store } = needs;
  const matter = await requireMatter(store, principal, matterId);
  const problem = await requireProblem(store, principal, problemId);
  if (problem.matterId !== matter.id)
    throw new DomainError('PROBLEM_NOT_IN_MATTER', { field: 'problemId', value: problemId });
  const changes = leaveMatter(occasionFor(needs, principal), problem, { matter, reason });
  await store.commit(changes);
  return changes.problems?.[0]?.record ?? problem;
}
