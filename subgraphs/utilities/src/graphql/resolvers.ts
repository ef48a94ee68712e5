import { worstLight } from '@guanjia/kernel/light';
import { applicationPage } from './applicationPage.ts';
import { applicationResolvers } from './applicationResolvers.ts';
import { counterMutations } from './counterMutations.ts';
import { counterQueries, counterResolvers } from './counterResolvers.ts';
import { figureQueries, figureResolvers } from './figureResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { mutationResolvers } from './mutationResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { surveyMutations } from './surveyMutations.ts';
import { projectSurveyPage, surveyQueries } from './surveyPages.ts';
import { surveyResolvers } from './surveyResolvers.ts';
import { taskResolvers } from './taskResolvers.ts';

/** How this department is reached by people. */
export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...surveyQueries, ...figureQueries, ...counterQueries },
  Mutation: { ...mutationResolvers, ...surveyMutations, ...counterMutations },
  Project: {
    utilityApplications: ({ id }, page, context) => applicationPage(context, id, page),
    utilitiesLight: async ({ id }, _, { openLightsOf }) => worstLight((await openLightsOf(id)) ?? []),
    utilitiesHealth: ({ id }, _, { healthOf }) => healthOf(id),
    utilitiesLights: ({ id }, _, { openLightsOf }) => openLightsOf(id),
    utilitiesCalendar: ({ id }, _, { calendarOf }) => calendarOf(id),
    jointSurveys: ({ id }, page, context) => projectSurveyPage(context, id, page),
  },
  JointUtilityApplication: applicationResolvers,
  UtilityMatterTask: taskResolvers,
  ...surveyResolvers,
  ...counterResolvers,
  ...figureResolvers,
  UtilityMatter: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    provider: ({ provider }, _, { needs }) => needs.catalogue.provider(provider),
    prerequisites: ({ prerequisites }, _, { needs }) =>
      prerequisites.map((code) => needs.catalogue.requireMatter(code)),
    sharedFields: ({ sharedFields }) => sharedFields.map((field) => field.key),
    ownFields: ({ ownFields }) => ownFields.map((field) => field.key),
  },
  UtilityMaterialRequirement: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
  UtilityProvider: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    matters: ({ id }, _, { needs }) => needs.catalogue.matters.filter((matter) => matter.provider === id),
  },
  UtilityMaterial: {
    name: ({ material }) => material.name,
    sha256: ({ material }) => material.sha256,
    mediaType: ({ material }) => material.mediaType,
    bytes: ({ material }) => material.bytes,
    classification: ({ material }) => material.classification,
  },
  UtilityStep: {
    at: ({ at }) => at.toISOString(),
    by: ({ by }) => by.name,
    role: ({ by }) => by.role,
    action: ({ work }) => work.action,
    status: ({ to }) => to,
    detail: ({ work: { action: _, ...detail } }) => detail,
  },
};
