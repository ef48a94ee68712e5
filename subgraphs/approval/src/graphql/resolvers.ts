import { applicationResolvers } from './applicationResolvers.ts';
import { certificateMutations } from './certificateMutations.ts';
import { certificateQueries } from './certificateQueries.ts';
import { certificateResolvers, certificatesOfApplication, certificatesOfProject } from './certificateResolvers.ts';
import { commitmentMutations } from './commitmentMutations.ts';
import { commitmentQueries } from './commitmentQueries.ts';
import { commitmentResolvers } from './commitmentResolvers.ts';
import { delegationMutations } from './delegationMutations.ts';
import { delegationQueries } from './delegationQueries.ts';
import { delegationResolvers } from './delegationResolvers.ts';
import { dutyMutations } from './dutyMutations.ts';
import { dutyQueries } from './dutyQueries.ts';
import { dutyResolvers } from './dutyResolvers.ts';
import { applicationFormResolvers, formMutations, formQueries, formResolvers } from './formResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { keyListMutations } from './keyListMutations.ts';
import { keyListQueries } from './keyListQueries.ts';
import { keyListResolvers } from './keyListResolvers.ts';
import { materialMutations } from './materialMutations.ts';
import { materialQueries } from './materialQueries.ts';
import { materialResolvers } from './materialResolvers.ts';
import { mutations } from './mutations.ts';
import { onTimeQueries, onTimeResolvers } from './onTimeResolvers.ts';
import {
  applicationParallelResolvers,
  parallelMutations,
  parallelQueries,
  parallelResolvers,
  projectParallelResolvers,
} from './parallelResolvers.ts';
import { planMutations, planQueries, planResolvers } from './planResolvers.ts';
import { preReviewMutations } from './preReviewMutations.ts';
import { preReviewQueries } from './preReviewQueries.ts';
import { preReviewResolvers } from './preReviewResolvers.ts';
import { projectQueryResolvers } from './projectQueryResolvers.ts';
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';
import { serviceResolvers } from './serviceResolvers.ts';
import { rowOfProject, wallChartQueries, wallChartResolvers } from './wallChartResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: {
    ...queries,
    ...certificateQueries,
    ...commitmentQueries,
    ...formQueries,
    ...parallelQueries,
    ...planQueries,
    ...onTimeQueries,
    ...wallChartQueries,
    ...keyListQueries,
    ...delegationQueries,
    ...preReviewQueries,
    ...dutyQueries,
    ...materialQueries,
  },
  Mutation: {
    ...mutations,
    ...certificateMutations,
    ...commitmentMutations,
    ...formMutations,
    ...parallelMutations,
    ...planMutations,
    ...keyListMutations,
    ...delegationMutations,
    ...preReviewMutations,
    ...dutyMutations,
    ...materialMutations,
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
  ...onTimeResolvers,
  ...wallChartResolvers,
  Project: { ...projectResolvers.Project, ...certificatesOfProject, ...projectParallelResolvers, ...rowOfProject },
  Application: {
    ...applicationResolvers.Application,
    ...certificatesOfApplication,
    ...applicationFormResolvers,
    ...applicationParallelResolvers,
  },
  ...keyListResolvers,
  ...delegationResolvers,
  ...preReviewResolvers,
  ...dutyResolvers,
  ...materialResolvers,
};
