import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import type { Problem } from './problem.ts';
import { problemHold } from './problemHold.ts';
import { problemLevels } from './problemLevels.ts';

/** Puts a problem into the hands of somebody else at the same level; its deadline stays. */
export function nameHolder(
  occasion: Occasion,
  problem: Problem,
  holder: Pick<Person, 'id' | 'name'>,
): Partial<Changes> {
  const { place, title, round } = problem;
  const revision = revise(problem, { place: { ...place, holdId: occasion.nextId(), holderId: holder.id } });
  const { en, zh } = problemLevels[place.level];
  const message = announce(occasion, 'problemHolderNamed', {
    projectId: problem.projectId,
    entity: { typename: 'Problem', id: problem.id },
    visibility: 'INTERNAL',
    summary: {
      en: `${holder.name}, ${en.toLowerCase()}, has the problem: ${title}.`,
      zh: `${zh}${holder.name}承办问题：${title}`,
    },
    data: { problemId: problem.id, round, level: place.level, holderId: holder.id, formerHolderId: place.holderId },
  });
  return {
    problems: [revision],
    endedHolds: [{ holdId: place.holdId, endedAt: occasion.at }],
    startedHolds: [problemHold(occasion, revision.record)],
    messages: [message],
  };
}
