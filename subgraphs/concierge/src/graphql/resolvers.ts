import { agreementMutations } from './agreementMutations.ts';
import { agreementQueries } from './agreementQueries.ts';
import { agreementResolvers } from './agreementResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { mutationResolvers } from './mutationResolvers.ts';
import { personResolvers } from './personResolvers.ts';
import { problemResolvers } from './problemResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { stewardResolvers } from './stewardResolvers.ts';

/** The steward force's part of the graph. */
export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...agreementQueries },
  Mutation: { ...mutationResolvers, ...agreementMutations },
  ...personResolvers,
  ...stewardResolvers,
  ...problemResolvers,
  ...agreementResolvers,
};
