import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { problemLevels } from './problemLevels.ts';

/** Whether a problem stands at a level that a person must have in hand, and nobody has. */
export function isHolderMissing({ place, solvedOn }: Pick<Problem, 'place' | 'solvedOn'>): boolean {
  return solvedOn === null && problemLevels[place.level].dutyRole !== null && place.holderId === null;
}

/** The alarm that nobody has a problem in hand at its level; none when somebody has. It stays where it is, with its deadline. */
export function holderMissing(occasion: Occasion, problem: Problem): OutboxMessage[] {
  if (!isHolderMissing(problem)) return [];
  const { id, projectId, title, round, place } = problem;
  const { en, zh } = problemLevels[place.level];
  const message = announce(occasion, 'problemHolderMissing', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'INTERNAL',
    summary: { en: `No ${en.toLowerCase()} is there for the problem: ${title}.`, zh: `无${zh}承办问题：${title}` },
    data: { problemId: id, round, level: place.level },
  });
  return [message];
}
