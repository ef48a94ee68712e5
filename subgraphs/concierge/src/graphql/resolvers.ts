import type { Resolvers } from './generated/resolversTypes.ts';
import { mutationResolvers } from './mutationResolvers.ts';
import { personResolvers } from './personResolvers.ts';
import { problemResolvers } from './problemResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { routingMutations, routingResolvers } from './routingResolvers.ts';
import { personStaffing, projectStaffing, unitStaffing } from './staffingFields.ts';
import { stewardResolvers } from './stewardResolvers.ts';
import { teamMutations } from './teamMutations.ts';
import { teamQueries } from './teamQueries.ts';
import { teamResolvers } from './teamResolvers.ts';
import { trainingMutations, trainingQueries, trainingResolvers } from './trainingResolvers.ts';

/** The steward force's part of the graph. */
export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...trainingQueries, ...teamQueries },
  Mutation: { ...mutationResolvers, ...trainingMutations, ...teamMutations, ...routingMutations },
  ...personResolvers,
  ...stewardResolvers,
  ...problemResolvers,
  ...trainingResolvers,
  ...teamResolvers,
  ...routingResolvers,
  Project: { ...stewardResolvers.Project, ...projectStaffing },
  Person: { ...personResolvers.Person, ...personStaffing },
  Unit: { ...personResolvers.Unit, ...unitStaffing },
};
