import { countWorkingDays } from '@guanjia/kernel/workingDays';
import { tellDeadline } from '../usecases/tellDeadline.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { pageOfInbox } from './pageOfInbox.ts';
import { pageOfItems } from './pageOfItems.ts';
import { pageOfProjects } from './pageOfProjects.ts';

/** The questions that approval answers. */
export const queries: QueryResolvers = {
  project: (_, { id }, { projectById }) => projectById.load(id),
  projectByCode: (_, { code }, { projectByCode }) => projectByCode.load(code),
  projects: (_, request, context) => pageOfProjects(request, context),
  application: (_, { id }, { applicationById }) => applicationById.load(id),
  applicationInbox: (_, request, context) => pageOfInbox(request, context),
  item: (_, { code }, { needs }) => needs.catalogue.find(code),
  items: (_, request, context) => pageOfItems(request, context),
  deadline: (_, question, { needs }) => tellDeadline(needs, question),
  workingDaysBetween: (_, { from, to }, { needs }) => countWorkingDays(needs.calendar, from, to),
};
