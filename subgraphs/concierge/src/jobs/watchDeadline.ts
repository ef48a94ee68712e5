import type { JobFacts } from '@guanjia/runtime/openWorker';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { settleOverdueProblem } from '../usecases/settleOverdueProblem.ts';
import type { ProblemDeadline } from './problemDeadlines.ts';
import { untilOver } from './queueDeadlines.ts';

/**
 * Does what a deadline asks for, once it is past; a job that comes too early waits again. One that comes twice, or for a place that
 * the problem has left, finds nothing to do; one that meets another writer fails and is tried again.
 */
export async function watchDeadline(
  needs: ConciergeNeeds,
  { problemId, holdId }: ProblemDeadline,
  { postpone }: Pick<JobFacts, 'postpone'>,
): Promise<void> {
  const [problem] = await needs.store.problems.findProblems([problemId], { kind: 'ALL' });
  if (!problem || problem.place.holdId !== holdId || problem.solvedOn !== null) return;
  const early = untilOver(problem.time.deadline, needs.now());
  if (early > 0) postpone(early);
  await settleOverdueProblem(needs, { id: problemId, holdId });
}
