import { applicationResolvers } from './applicationResolvers.ts';
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
import { projectResolvers } from './projectResolvers.ts';
import { queries } from './queries.ts';
import { roadmapResolvers } from './roadmapResolvers.ts';
import { wallChartQueries, wallChartResolvers } from './wallChartResolvers.ts';

/** Approval's part of the graph. */
export const resolvers: Resolvers = {
  Query: { ...queries, ...formQueries, ...parallelQueries, ...planQueries, ...wallChartQueries },
  Mutation: { ...mutations, ...formMutations, ...parallelMutations, ...planMutations },
  ...projectResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...roadmapResolvers,
  ...formResolvers,
  ...parallelResolvers,
  ...planResolvers,
  ...wallChartResolvers,
  Project: { ...projectResolvers.Project, ...projectParallelResolvers },
  Application: { ...applicationResolvers.Application, ...applicationFormResolvers, ...applicationParallelResolvers },
};
