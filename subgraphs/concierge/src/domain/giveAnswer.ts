import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { problemStep } from './problemStep.ts';
import { problemTransitions } from './problemTransitions.ts';
import { requireAtSteward } from './requireAtSteward.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** Tells the owner how the problem is going to be dealt with (反馈). Refuses while a level above has the problem. */
export function giveAnswer(
  occasion: Occasion,
  problem: Problem,
  text: string,
): Partial<Changes> & { problem: Problem } {
  const status = requireStep('Problem', problemTransitions[problem.status], problem.status, 'answer');
  requireAtSteward(problem);
  const answer = requireText(text, 'answer', 4000);
  const revision = revise(problem, { status, answer });
  const message = announce(occasion, 'problemAnswered', {
    projectId: problem.projectId,
    entity: { typename: 'Problem', id: problem.id },
    visibility: 'PARTIES',
    summary: { en: `Problem answered: ${problem.title}.`, zh: `反馈问题：${problem.title}` },
    data: { problemId: problem.id, round: problem.round },
  });
  return {
    problem: revision.record,
    problems: [revision],
    problemSteps: [problemStep(occasion, problem, { kind: 'ANSWERED', text: answer })],
    messages: [message],
  };
}
