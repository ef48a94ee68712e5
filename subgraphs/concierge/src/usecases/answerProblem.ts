import type { Principal } from '@guanjia/kernel/principal';
import { giveAnswer } from '../domain/giveAnswer.ts';
import type { Problem } from '../domain/problem.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireProblem } from './requireProblem.ts';
import { requireResponsible } from './requireResponsible.ts';

/** Tells the owner how the problem is going to be dealt with (反馈). */
export async function answerProblem(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { problemId, answer }: { readonly problemId: string; readonly answer: string },
): Promise<Problem> {
  const problem = await requireProblem(needs.store, principal, problemId);
  await requireResponsible(needs.store, principal, problem);
  const { problem: answered, ...changes } = giveAnswer(occasionFor(needs, principal), problem, answer);
  await needs.store.commit(changes);
  return answered;
}
