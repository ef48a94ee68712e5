import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { overdueAction } from '../domain/overdueAction.ts';
import type { Problem } from '../domain/problem.ts';
import { settleOverdue } from '../domain/settleOverdue.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { findNextHolder } from './findHolder.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';

/**
 * Does with a problem what its deadline asks for: up by itself, down by itself, or announced where it stays (C7). Nothing
 * when it is in time, solved, or not where it was when the deadline was set (`holdId`): safe to repeat.
 */
export async function settleOverdueProblem(
  needs: ConciergeNeeds,
  asked: Pick<Problem, 'id'> & { readonly holdId: string },
): Promise<void> {
  const { store } = needs;
  const [problem] = await store.problems.findProblems([asked.id], { kind: 'ALL' });
  if (!problem || problem.place.holdId !== asked.holdId) return;
  const occasion = occasionFor(needs, systemActor);
  const action = overdueAction(problem, calendarDateOf(occasion.at));
  if (action === null) return;
  const holderId = action === 'tell' ? null : await findNextHolder(store, problem, action, occasion.at);
  await store.commit(settleOverdue(occasion, needs, problem, holderId));
}
