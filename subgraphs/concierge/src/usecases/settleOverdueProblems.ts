import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { settleOverdueProblem } from './settleOverdueProblem.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 500;

/** Settles each problem that is past its deadline, should the queue of deadlines have been away or lost (C7). Safe to repeat. */
export async function settleOverdueProblems(needs: ConciergeNeeds): Promise<void> {
  const { store, now } = needs;
  const problems = await store.problems.listOverdueUntold(calendarDateOf(now()), mostAtOnce);
  for (const { id, place } of problems) {
    await unlessStale(() => settleOverdueProblem(needs, { id, holdId: place.holdId }));
  }
}
