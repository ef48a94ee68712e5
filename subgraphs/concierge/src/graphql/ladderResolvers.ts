import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { isHolderMissing } from '../domain/holderMissing.ts';
import { requireSimilarCount } from '../usecases/findSimilarProblems.ts';
import { mayReadMatter } from '../usecases/mayReadMatter.ts';
import type { ProblemResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** What the ladder adds to a problem. */
export const problemLadderFields: ProblemResolvers = {
  level: ({ place }) => place.level,
  phase: ({ place }) => place.phase,
  holder: ({ place }, _, { personById }) => loadById(personById, place.holderId),
  holderMissing: (problem) => isHolderMissing(problem),
  holds: ({ id }, _, { holdsOf }) => holdsOf.load(id),
  matter: ({ matterId }, _, { matterById }) => loadById(matterById, matterId),
  similar: async (problem, { first }, { similarTo }) => {
    const most = requireSimilarCount(first ?? 5);
    return (await similarTo.load(problem)).slice(0, most);
  },
  reusableSolution: ({ id }, _, { solutionOf }) => solutionOf.load(id),
};

/** Holds, plans and 面上 matters. */
export const ladderResolvers: Pick<Resolvers, 'ProblemHold' | 'EnterprisePlan' | 'PolicyMatter'> = {
  ProblemHold: {
    holder: ({ holderId }, _, { personById }) => loadById(personById, holderId),
    startedAt: ({ startedAt }) => startedAt.toISOString(),
    endedAt: ({ endedAt }) => endedAt?.toISOString(),
  },
  EnterprisePlan: {
    project: ({ projectId }) => ({ id: projectId }),
    problem: ({ problemId }, _, { problemById }) => loadById(problemById, problemId),
    issuedAt: ({ issuedAt }) => issuedAt.toISOString(),
    issuedByName: ({ issuedBy }) => issuedBy.name,
  },
  PolicyMatter: {
    __resolveReference: async ({ id }, { matterById, principal }) => {
      const matter = await loadById(matterById, id);
      return matter !== null && mayReadMatter(principal, matter) ? matter : null;
    },
    answeredAt: ({ answeredAt }) => answeredAt?.toISOString(),
    openedAt: ({ openedAt }) => openedAt.toISOString(),
    members: async ({ id: matterId }, asked, { membersOf }) => {
      const page = pageById(asked);
      return connectionOf(await membersOf.load(matterId, page), page, ({ id }) => [id]);
    },
  },
};
