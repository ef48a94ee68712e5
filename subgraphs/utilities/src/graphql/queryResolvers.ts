import { readJointForm } from '../usecases/readJointForm.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { inboxPage } from './inboxPage.ts';

/** What can be asked of this department. */
export const queryResolvers: QueryResolvers = {
  utilityCatalogue: (_, __, { needs }) => needs.catalogue,
  utilityMatters: (_, { kind }, { needs }) =>
    needs.catalogue.matters.filter((matter) => kind === null || kind === undefined || matter.kind === kind),
  utilityMatter: (_, { code }, { needs }) => needs.catalogue.matter(code),
  utilityProviders: (_, __, { needs }) => needs.catalogue.providers,
  jointApplicationForm: (_, { matterCodes }, { needs }) => readJointForm(needs, matterCodes),
  jointUtilityApplication: (_, { id }, { applicationById }) => applicationById(id),
  providerInbox: (_, args, context) => inboxPage(context, args),
};
