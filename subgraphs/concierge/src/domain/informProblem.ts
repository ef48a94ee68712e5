import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import { type LadderRules, moveProblem } from './moveProblem.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { problemStep } from './problemStep.ts';
import { problemTransitions } from './problemTransitions.ts';
import { requireStep } from './requireStep.ts';

/** A problem of a matter, and who has it in hand one level below. */
export interface Member {
  readonly problem: Problem;
  readonly holderBelow: string | null;
}

/**
 * Brings a matter's answer to one of its problems: at the steward's level the owner is answered by it; above, it goes down
 * step by step like any opinion; a solved problem is left alone.
 */
export function informProblem(
  occasion: Occasion,
  rules: LadderRules,
  { problem, holderBelow }: Member,
  answer: string,
): Partial<Changes> {
  if (problem.status === 'SOLVED' || problem.status === 'CLOSED') return {};
  if (problem.place.level === 'STEWARD') return answerOwner(occasion, problem, answer);
  if (problem.place.phase === 'RETURNED') return replaceOpinion(occasion, problem, answer);
  const move = { action: 'issueOpinion', text: answer, holderId: holderBelow, byClock: false } as const;
  const { problem: _, ...changes } = moveProblem(occasion, rules, problem, move);
  return changes;
}

function answerOwner(occasion: Occasion, problem: Problem, answer: string): Partial<Changes> {
  const status = requireStep('Problem', problemTransitions[problem.status], problem.status, 'inform');
  const { id, projectId, title, round } = problem;
  const message = announce(occasion, 'problemAnswered', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'PARTIES',
    summary: { en: `Problem answered by a policy: ${title}.`, zh: `以政策答复面上问题：${title}` },
    data: { problemId: id, round },
  });
  return {
    problems: [revise(problem, { status, answer })],
    problemSteps: [problemStep(occasion, problem, { kind: 'ANSWERED_BY_MATTER', text: answer })],
    messages: [message],
  };
}

/** An older opinion is on its way down already: the policy goes on in its place. */
function replaceOpinion(occasion: Occasion, problem: Problem, answer: string): Partial<Changes> {
  const { id, projectId, title, round, place, time } = problem;
  const message = announce(occasion, 'problemOpinionIssued', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'INTERNAL',
    summary: { en: `A policy takes the place of the opinion: ${title}.`, zh: `政策答复取代原办理意见：${title}` },
    data: {
      problemId: id,
      round,
      from: place.level,
      to: place.level,
      holderId: place.holderId,
      byClock: false,
      deadline: { date: time.deadline, provisional: time.isProvisional },
    },
  });
  return {
    problems: [revise(problem, { opinion: answer })],
    problemSteps: [problemStep(occasion, problem, { kind: 'ANSWERED_BY_MATTER', text: answer })],
    messages: [message],
  };
}
