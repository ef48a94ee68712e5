import { applicationResolvers } from './applicationResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { materialMutations } from './materialMutations.ts';
import { materialQueries } from './materialQueries.ts';
import { materialResolvers } from './materialResolvers.ts';
import { mutations } from './mutations.ts';
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: { ...queries, ...materialQueries },
  Mutation: { ...mutations, ...materialMutations },
  ...projectResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...roadmapResolvers,
  ...materialResolvers,
};
