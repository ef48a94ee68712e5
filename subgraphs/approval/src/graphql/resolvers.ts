import { applicationResolvers } from './applicationResolvers.ts';
import { commitmentMutations } from './commitmentMutations.ts';
import { commitmentQueries } from './commitmentQueries.ts';
import { commitmentResolvers } from './commitmentResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { mutations } from './mutations.ts';
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';
import { serviceResolvers } from './serviceResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: { ...queries, ...commitmentQueries },
  Mutation: { ...mutations, ...commitmentMutations },
  ...projectResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...roadmapResolvers,
  ...serviceResolvers,
  ...commitmentResolvers,
};
