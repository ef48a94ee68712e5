import { countWorkingDays } from '@guanjia/kernel/workingDays';
import { compareRoadmaps } from '../usecases/compareRoadmaps.ts';
import { tellDeadline } from '../usecases/tellDeadline.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { pageOfInbox } from './pageOfInbox.ts';
import { pageOfItems } from './pageOfItems.ts';
import { projectQueries } from './projectQueries.ts';

/** The questions that approval answers. */
export const queries: QueryResolvers = {
  ...projectQueries,
  project: (_, { id }, { projectById }) => projectById.load(id),
  projectByCode: (_, { code }, { projectByCode }) => projectByCode.load(code),
  application: (_, { id }, { applicationById }) => applicationById.load(id),
  applicationInbox: (_, request, context) => pageOfInbox(request, context),
  item: (_, { code }, { needs }) => needs.catalogue.find(code),
  items: (_, request, context) => pageOfItems(request, context),
  circumstances: (_, __, { needs }) => needs.catalogue.circumstances,
  policies: (_, __, { needs }) => needs.catalogue.policies,
  roadmapDiff: (_, versions, { needs, principal }) => compareRoadmaps(needs, principal, versions),
  deadline: (_, question, { needs }) => tellDeadline(needs, question),
  workingDaysBetween: (_, { from, to }, { needs }) => countWorkingDays(needs.calendar, from, to),
};
