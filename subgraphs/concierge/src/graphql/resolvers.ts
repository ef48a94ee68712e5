import { agreementMutations } from './agreementMutations.ts';
import { agreementQueries } from './agreementQueries.ts';
import { agreementResolvers } from './agreementResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { ladderMutations } from './ladderMutations.ts';
import { ladderQueries } from './ladderQueries.ts';
import { ladderResolvers } from './ladderResolvers.ts';
import { meetingMutations } from './meetingMutations.ts';
import { meetingQueries } from './meetingQueries.ts';
import { meetingResolvers } from './meetingResolvers.ts';
import { mutationResolvers } from './mutationResolvers.ts';
import { personResolvers } from './personResolvers.ts';
import { problemResolvers } from './problemResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { routingMutations, routingResolvers } from './routingResolvers.ts';
import { solutionResolvers } from './solutionResolvers.ts';
import { personStaffing, projectStaffing, unitStaffing } from './staffingFields.ts';
import { stewardResolvers } from './stewardResolvers.ts';
import { teamMutations } from './teamMutations.ts';
import { teamQueries } from './teamQueries.ts';
import { teamResolvers } from './teamResolvers.ts';
import { throughTrainMutations } from './throughTrainMutations.ts';
import { throughTrainQueries } from './throughTrainQueries.ts';
import { projectThroughTrain, throughTrainResolvers } from './throughTrainResolvers.ts';
import { trainingMutations, trainingQueries, trainingResolvers } from './trainingResolvers.ts';

/** The steward force's part of the graph. */
export const resolvers: Resolvers = {
  Query: {
    ...queryResolvers,
    ...agreementQueries,
    ...ladderQueries,
    ...meetingQueries,
    ...trainingQueries,
    ...teamQueries,
    ...throughTrainQueries,
  },
  Mutation: {
    ...mutationResolvers,
    ...agreementMutations,
    ...ladderMutations,
    ...meetingMutations,
    ...trainingMutations,
    ...teamMutations,
    ...routingMutations,
    ...throughTrainMutations,
  },
  ...personResolvers,
  ...stewardResolvers,
  ...problemResolvers,
  ...agreementResolvers,
  ...ladderResolvers,
  ...solutionResolvers,
  ...meetingResolvers,
  ...trainingResolvers,
  ...teamResolvers,
  ...routingResolvers,
  ...throughTrainResolvers,
  Project: { ...stewardResolvers.Project, ...projectStaffing, ...projectThroughTrain },
  Person: { ...personResolvers.Person, ...personStaffing },
  Unit: { ...personResolvers.Unit, ...unitStaffing },
};
