import { DomainError } from '@guanjia/kernel/DomainError';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { type ConcealedFacts, requireImpersonal } from './requireImpersonal.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { type Solution, type SolutionEdition, type SolutionText, solutionTransitions } from './solution.ts';

type Decided = Partial<Changes> & { solution: Solution };

/** The problem a solution comes from, and what must not be told of it. */
export interface SolutionSource {
  readonly problem: Pick<Problem, 'id' | 'projectId' | 'status'>;
  readonly concealed: ConcealedFacts;
}

/** Makes a solved problem a solution for others (S3). Refuses one that is not solved, and a text that tells of the owner. */
export function publishSolution(
  occasion: Occasion,
  { problem, concealed }: SolutionSource,
  { id, ...asked }: SolutionText & { readonly id: string },
): Decided {
  if (problem.status !== 'SOLVED' && problem.status !== 'CLOSED')
    throw new DomainError('PROBLEM_NOT_SOLVED', {
      field: 'problemId',
      value: problem.status,
      accepted: ['SOLVED', 'CLOSED'],
    });
  const solution: Solution = {
    id,
    problemId: problem.id,
    ...checked(asked, concealed),
    status: 'PUBLISHED',
    edition: 1,
    clearedBy: occasion.actor,
    publishedAt: occasion.at,
    revisedAt: occasion.at,
    withdrawnReason: null,
    version: 1,
  };
  return {
    solution,
    solutions: [{ record: solution, readVersion: 0 }],
    solutionEditions: [editionOf(occasion, solution)],
    messages: [told(occasion, problem, solution, 'solutionPublished')],
  };
}

/** Gives a solution a new edition; the former ones stay on record. */
export function reviseSolution(
  occasion: Occasion,
  { problem, concealed }: SolutionSource,
  solution: Solution,
  asked: SolutionText,
): Decided {
  const status = requireStep('Solution', solutionTransitions[solution.status], solution.status, 'revise');
  const revision = revise(solution, {
    ...checked(asked, concealed),
    status,
    edition: solution.edition + 1,
    clearedBy: occasion.actor,
    revisedAt: occasion.at,
  });
  return {
    solution: revision.record,
    solutions: [revision],
    solutionEditions: [editionOf(occasion, revision.record)],
    messages: [told(occasion, problem, revision.record, 'solutionRevised')],
  };
}

/** Takes a solution out of use, with the reason. */
export function withdrawSolution(
  occasion: Occasion,
  problem: SolutionSource['problem'],
  solution: Solution,
  reason: string,
): Decided {
  const status = requireStep('Solution', solutionTransitions[solution.status], solution.status, 'withdraw');
  const revision = revise(solution, { status, withdrawnReason: requireText(reason, 'reason', 1000) });
  return {
    solution: revision.record,
    solutions: [revision],
    messages: [told(occasion, problem, revision.record, 'solutionWithdrawn')],
  };
}

function checked(
  { title, question, answer, fields, kinds, agencies }: SolutionText,
  concealed: ConcealedFacts,
): SolutionText {
  const clean = (text: string, field: string, longest: number) =>
    requireImpersonal(requireText(text, field, longest), field, concealed);
  return {
    title: clean(title, 'title', 100),
    question: clean(question, 'question', 4000),
    answer: clean(answer, 'answer', 4000),
    fields: [...new Set(fields)].toSorted(),
    kinds: [...new Set(kinds)].toSorted(),
    agencies: [...new Set(agencies)].toSorted(),
  };
}

function editionOf({ at, nextId }: Occasion, solution: Solution): SolutionEdition {
  const { id: solutionId, edition, title, question, answer, fields, kinds, agencies, clearedBy } = solution;
  return { id: nextId(), solutionId, edition, title, question, answer, fields, kinds, agencies, clearedBy, madeAt: at };
}

const words = {
  solutionPublished: { en: 'Solution published', zh: '发布同类问题解决方案' },
  solutionRevised: { en: 'Solution revised', zh: '修订解决方案' },
  solutionWithdrawn: { en: 'Solution withdrawn', zh: '撤回解决方案' },
} as const;

function told(
  occasion: Occasion,
  { projectId }: SolutionSource['problem'],
  { id, problemId, title, edition }: Solution,
  type: keyof typeof words,
) {
  return announce(occasion, type, {
    projectId,
    entity: { typename: 'Solution', id },
    visibility: 'INTERNAL',
    summary: { en: `${words[type].en}: ${title}.`, zh: `${words[type].zh}：${title}` },
    data: { solutionId: id, problemId, edition },
  });
}
