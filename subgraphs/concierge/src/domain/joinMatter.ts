import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { isWithinRegion } from '@guanjia/kernel/regions';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import { informProblem, type Member } from './informProblem.ts';
import { mergeChanges } from './mergeChanges.ts';
import type { LadderRules } from './moveProblem.ts';
import type { Occasion } from './occasion.ts';
import type { PolicyMatter } from './policyMatter.ts';
import type { Problem } from './problem.ts';
import { problemStep } from './problemStep.ts';
import { problemTransitions } from './problemTransitions.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

export interface Joining extends Member {
  readonly matter: PolicyMatter;
  /** Of the problem's project. */
  readonly facts: Pick<ProjectFacts, 'regionCode'>;
  readonly reason: string;
}

/**
 * Puts an open problem to its 面上 matter, which makes it 面上; an answer that is there already reaches it at once. Refuses a
 * problem of another matter, and one of another region.
 */
export function joinMatter(occasion: Occasion, rules: LadderRules, joining: Joining): Changes {
  const { problem, matter, facts, holderBelow } = joining;
  requireStep('Problem', problemTransitions[problem.status], problem.status, 'group');
  const reason = requireText(joining.reason, 'reason', 1000);
  if (problem.matterId !== null)
    throw new DomainError('PROBLEM_IN_MATTER', { field: 'problemId', value: problem.matterId });
  if (!isWithinRegion(facts.regionCode, matter.regionCode)) {
    throw new DomainError('MATTER_OF_OTHER_REGION', {
      field: 'problemId',
      value: facts.regionCode,
      accepted: matter.regionCode,
    });
  }
  const revision = revise(problem, { matterId: matter.id, kind: 'GENERAL' });
  const joined = {
    // the matter changes with it: else an answer that is given meanwhile would miss the problem
    matters: [revise(matter, {})],
    problems: [revision],
    problemSteps: [problemStep(occasion, problem, { kind: 'JOINED_MATTER', text: reason })],
    messages: [grouped(occasion, problem, matter, 'problemGrouped')],
  };
  const told =
    matter.answer === null
      ? {}
      : informProblem(occasion, rules, { problem: revision.record, holderBelow }, matter.answer);
  return mergeChanges([joined, told]);
}

/** Takes an open problem out of its matter, with the reason; it stays 面上 and goes on by itself. */
export function leaveMatter(
  occasion: Occasion,
  problem: Problem,
  { matter, reason }: { readonly matter: PolicyMatter; readonly reason: string },
): Partial<Changes> {
  requireStep('Problem', problemTransitions[problem.status], problem.status, 'group');
  const text = requireText(reason, 'reason', 1000);
  return {
    problems: [revise(problem, { matterId: null })],
    problemSteps: [problemStep(occasion, problem, { kind: 'LEFT_MATTER', text })],
    messages: [grouped(occasion, problem, matter, 'problemUngrouped')],
  };
}

function grouped(
  occasion: Occasion,
  { id, projectId, title, round }: Problem,
  matter: PolicyMatter,
  type: 'problemGrouped' | 'problemUngrouped',
) {
  const isIn = type === 'problemGrouped';
  return announce(occasion, type, {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'INTERNAL',
    summary: {
      en: `Problem ${isIn ? 'put to' : 'taken out of'} the matter “${matter.title}”: ${title}.`,
      zh: `问题${isIn ? '纳入' : '移出'}面上事项“${matter.title}”：${title}`,
    },
    data: { problemId: id, round, matterId: matter.id },
  });
}
