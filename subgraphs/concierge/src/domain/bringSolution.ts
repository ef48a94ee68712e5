import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { problemStep } from './problemStep.ts';
import { problemTransitions } from './problemTransitions.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** Says that the problem is solved, and how (解决), once the owner has its answer; while a level above has it, it has none. It stays open until somebody else has asked the owner. */
export function bringSolution(
  occasion: Occasion,
  problem: Problem,
  text: string,
): Partial<Changes> & { problem: Problem } {
  const status = requireStep('Problem', problemTransitions[problem.status], problem.status, 'solve');
  const solution = requireText(text, 'solution', 4000);
  const revision = revise(problem, { status, solution, solvedOn: calendarDateOf(occasion.at) });
  const message = announce(occasion, 'problemSolved', {
    projectId: problem.projectId,
    entity: { typename: 'Problem', id: problem.id },
    visibility: 'PARTIES',
    summary: { en: `Problem solved: ${problem.title}.`, zh: `解决问题：${problem.title}` },
    data: { problemId: problem.id, round: problem.round },
  });
  return {
    problem: revision.record,
    problems: [revision],
    problemSteps: [problemStep(occasion, problem, { kind: 'SOLVED', text: solution })],
    endedHolds: [{ holdId: problem.place.holdId, endedAt: occasion.at }],
    messages: [message],
  };
}
