import { isOfficial } from '@guanjia/kernel/isOfficial';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';

/** Solutions of problems that others had before. */
export const solutionResolvers: Pick<Resolvers, 'Solution' | 'SolutionEdition'> = {
  Solution: {
    __resolveReference: async ({ id }, { solutionById, principal }) => {
      const solution = await loadById(solutionById, id);
      return solution?.status === 'PUBLISHED' || isOfficial(principal) ? solution : null;
    },
    publishedAt: ({ publishedAt }) => publishedAt.toISOString(),
    revisedAt: ({ revisedAt }) => revisedAt.toISOString(),
    clearedByName: ({ clearedBy }) => clearedBy.name,
    problem: ({ problemId }, _, { problemById }) => problemById.load(problemId),
    editions: ({ id }, _, { editionsOf }) => editionsOf.load(id),
  },
  SolutionEdition: {
    madeAt: ({ madeAt }) => madeAt.toISOString(),
    clearedByName: ({ clearedBy }) => clearedBy.name,
  },
};
