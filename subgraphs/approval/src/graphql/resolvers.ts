import { applicationResolvers } from './applicationResolvers.ts';
import { certificateMutations } from './certificateMutations.ts';
import { certificateQueries } from './certificateQueries.ts';
import { certificateResolvers, certificatesOfApplication, certificatesOfProject } from './certificateResolvers.ts';
import { commitmentMutations } from './commitmentMutations.ts';
import { commitmentQueries } from './commitmentQueries.ts';
import { commitmentResolvers } from './commitmentResolvers.ts';
import { applicationFormResolvers, formMutations, formQueries, formResolvers } from './formResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { mutations } from './mutations.ts';
import {
  applicationParallelResolvers,
  parallelMutations,
  parallelQueries,
  parallelResolvers,
  projectParallelResolvers,
} from './parallelResolvers.ts';
import { planMutations, planQueries, planResolvers } from './planResolvers.ts';
import { projectQueryResolvers } from './projectQueryResolvers.ts';
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';
import { serviceResolvers } from './serviceResolvers.ts';
import { wallChartQueries, wallChartResolvers } from './wallChartResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: {
    ...queries,
    ...certificateQueries,
    ...commitmentQueries,
    ...formQueries,
    ...parallelQueries,
    ...planQueries,
    ...wallChartQueries,
  },
  Mutation: {
    ...mutations,
    ...certificateMutations,
    ...commitmentMutations,
    ...formMutations,
    ...parallelMutations,
    ...planMutations,
  },
  ...projectResolvers,
  ...projectQueryResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...certificateResolvers,
  ...roadmapResolvers,
  ...serviceResolvers,
  ...commitmentResolvers,
  ...formResolvers,
  ...parallelResolvers,
  ...planResolvers,
  ...wallChartResolvers,
  Project: { ...projectResolvers.Project, ...certificatesOfProject, ...projectParallelResolvers },
  Application: {
    ...applicationResolvers.Application,
    ...certificatesOfApplication,
    ...applicationFormResolvers,
    ...applicationParallelResolvers,
  },
};
