import { problemLight } from '../domain/problemLight.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { problemLadderFields } from './ladderResolvers.ts';
import { loadById } from './loadById.ts';

/** Problems in their closed loop. */
export const problemResolvers: Pick<Resolvers, 'Problem' | 'ProblemStep'> = {
  Problem: {
    __resolveReference: ({ id }, { problemById }) => loadById(problemById, id),
    project: ({ projectId }) => ({ id: projectId }),
    light: (problem, _, { today }) => problemLight(problem, today),
    responsible: ({ responsibleId }, _, { personById }) => personById.load(responsibleId),
    reportedAt: ({ reportedAt }) => reportedAt.toISOString(),
    dueWorkingDays: ({ time }) => time.dueWorkingDays,
    deadline: ({ time }) => time.deadline,
    deadlineProvisional: ({ time }) => time.isProvisional,
    reportedByName: ({ reportedBy }) => reportedBy.name,
    steps: ({ id }, _, { stepsOf }) => stepsOf.load(id),
    ...problemLadderFields,
  },
  ProblemStep: {
    visitor: ({ visitorId }, _, { personById }) => loadById(personById, visitorId),
    at: ({ at }) => at.toISOString(),
    actorName: ({ actor }) => actor.name,
  },
};
