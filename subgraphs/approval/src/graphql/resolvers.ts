import { applicationResolvers } from './applicationResolvers.ts';
import { certificateMutations } from './certificateMutations.ts';
import { certificateQueries } from './certificateQueries.ts';
import { certificateResolvers, certificatesOfApplication, certificatesOfProject } from './certificateResolvers.ts';
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
  Query: { ...queries, ...certificateQueries, ...commitmentQueries },
  Mutation: { ...mutations, ...certificateMutations, ...commitmentMutations },
  ...projectResolvers,
  ...itemResolvers,
  ...applicationResolvers,
  ...certificateResolvers,
  Project: { ...projectResolvers.Project, ...certificatesOfProject },
  Application: { ...applicationResolvers.Application, ...certificatesOfApplication },
  ...roadmapResolvers,
  ...serviceResolvers,
  ...commitmentResolvers,
};
