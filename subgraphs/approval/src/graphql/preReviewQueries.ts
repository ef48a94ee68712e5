import type { QueryResolvers } from './generated/resolversTypes.ts';

/** Questions about joint pre-reviews. */
export const preReviewQueries: QueryResolvers = {
  jointPreReview: (_, { id }, { preReviewById }) => preReviewById.load(id),
};
