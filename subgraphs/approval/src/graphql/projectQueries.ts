import { countProjectGroups, countRegions } from '../usecases/countProjects.ts';
import { explainProjectItem } from '../usecases/explainProjectItem.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { pageOfProjects } from './pageOfProjects.ts';
import { projectFilterOf } from './projectFilterOf.ts';

type Answered = 'projects' | 'projectCounts' | 'regionCounts' | 'projectItem';

/** Questions about many projects at once, and about an item of one. */
export const projectQueries: Pick<QueryResolvers, Answered> = {
  projects: (_, request, context) => pageOfProjects(request, context),
  projectCounts: (_, { filter }, { needs, principal }) => countProjectGroups(needs, principal, projectFilterOf(filter)),
  regionCounts: (_, { region = null, filter }, { needs, principal }) =>
    countRegions(needs, principal, { region, filter: projectFilterOf(filter) }),
  projectItem: (_, question, { needs, principal }) => explainProjectItem(needs, principal, question),
};
