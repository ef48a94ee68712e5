import type { Principal } from '@guanjia/kernel/principal';
import type { LadderAction } from '../domain/ladderTransitions.ts';
import { moveProblem } from '../domain/moveProblem.ts';
import type { Problem } from '../domain/problem.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { findNextHolder } from './findHolder.ts';
import { occasionFor } from './occasionFor.ts';
import { requireHolder } from './requireHolder.ts';
import { requireProblem } from './requireProblem.ts';

export interface StepToTake {
  readonly problemId: string;
  readonly action: LadderAction;
  /** Why it goes up or back, the opinion, or what is added to it. */
  readonly text: string;
}

/** Moves a problem one rung up or down the ladder, into the hands of whoever has it there (S1 双向反馈). */
export async function takeLadderStep(
  needs: ConciergeNeeds,
  principal: Principal,
  { problemId, action, text }: StepToTake,
): Promise<Problem> {
  const problem = await requireProblem(needs.store, principal, problemId);
  await requireHolder(needs, principal, problem);
  const occasion = occasionFor(needs, principal);
  const holderId = await findNextHolder(needs.store, problem, action, occasion.at);
  const move = { action, text, holderId, byClock: false };
  const { problem: moved, ...changes } = moveProblem(occasion, needs, problem, move);
  await needs.store.commit(changes);
  return moved;
}
