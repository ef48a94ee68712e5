import { applicationResolvers } from './applicationResolvers.ts';
import { delegationMutations } from './delegationMutations.ts';
import { delegationQueries } from './delegationQueries.ts';
import { delegationResolvers } from './delegationResolvers.ts';
import { dutyMutations } from './dutyMutations.ts';
import { dutyQueries } from './dutyQueries.ts';
import { dutyResolvers } from './dutyResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { keyListMutations } from './keyListMutations.ts';
import { keyListQueries } from './keyListQueries.ts';
import { keyListResolvers } from './keyListResolvers.ts';
import { mutations } from './mutations.ts';
import { preReviewMutations } from './preReviewMutations.ts';
import { preReviewQueries } from './preReviewQueries.ts';
import { preReviewResolvers } from './preReviewResolvers.ts';
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: { ...queries, ...keyListQueries, ...delegationQueries, ...preReviewQueries, ...dutyQueries },
  Mutation: { ...mutations, ...keyListMutations, ...delegationMutations, ...preReviewMutations, ...dutyMutations },
  ...projectResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...roadmapResolvers,
  ...keyListResolvers,
  ...delegationResolvers,
  ...preReviewResolvers,
  ...dutyResolvers,
};
