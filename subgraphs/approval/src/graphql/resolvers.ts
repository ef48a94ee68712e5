import { applicationResolvers } from './applicationResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { mutations } from './mutations.ts';
import { projectQueryResolvers } from './projectQueryResolvers.ts';
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: queries,
  Mutation: mutations,
  ...projectResolvers,
  ...projectQueryResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...roadmapResolvers,
};
