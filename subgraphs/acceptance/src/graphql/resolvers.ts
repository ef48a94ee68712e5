import { worstLight } from '@guanjia/kernel/light';
import { requireRegion } from '@guanjia/kernel/regions';
import { numberedFindings } from '../domain/preCheck.ts';
import { adviceResolvers, openFindingsOf, pageOfAdvice } from './adviceResolvers.ts';
import { applicableItems } from './applicableItems.ts';
import { archiveProjectFields, archiveResolvers } from './archiveResolvers.ts';
import { bundleResolvers, bundlesOf } from './bundleResolvers.ts';
import { catalogueResolvers } from './catalogueResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { itemResolvers } from './itemResolvers.ts';
import { jointOpinionOf } from './jointOpinionOf.ts';
import { mutations } from './mutations.ts';
import { pageOfAcceptances } from './pageOfAcceptances.ts';
import { pageOfInbox } from './pageOfInbox.ts';
import { pageOfPreChecks } from './pageOfPreChecks.ts';
import { pageOfVisits, visitResolvers } from './visitResolvers.ts';
import { wantedOf } from './wantedOf.ts';
import { windowMutations } from './windowMutations.ts';
import { windowQueries } from './windowQueries.ts';

/** This department's part of the graph. */
export const resolvers: Resolvers = {
  Query: {
    jointAcceptance: (_, { id }, { acceptanceById }) => acceptanceById.load(id),
    ...windowQueries,
    acceptanceInbox: (_, { filter, ...request }, context) =>
      pageOfInbox({ ...request, wanted: wantedOf(filter) }, context),
    acceptanceOverdue: (_, { region, ...request }, context) => {
      const regionCode = region ? requireRegion(region, 'region') : null;
      return pageOfInbox({ ...request, wanted: wantedOf({ overdueOnly: true, regionCode }) }, context);
    },
    acceptanceItems: (_, { phase }, { needs }) =>
      needs.catalogue.items.filter((item) => !phase || item.phase === phase),
    applicableAcceptanceItems: (_, { projectId }, context) => applicableItems(projectId, context),
  },
  Mutation: { ...mutations, ...windowMutations },
  Project: {
    __resolveReference: ({ id }) => ({ id }),
    acceptances: ({ id }, request, context) => pageOfAcceptances(id, request, context),
    acceptanceLight: async ({ id }, _, { openLightsOfProject }) =>
      worstLight((await openLightsOfProject.load(id)) ?? []),
    acceptanceHealth: ({ id }, _, { healthOfProject }) => healthOfProject.load(id),
    acceptanceLights: ({ id }, _, { openLightsOfProject }) => openLightsOfProject.load(id),
    applicableAcceptanceItems: ({ id }, _, context) => applicableItems(id, context),
    ...archiveProjectFields,
    acceptanceBundles: ({ id }, { readyMaterials }, context) => bundlesOf(id, readyMaterials ?? null, context),
    acceptanceAdvice: ({ id }, request, context) => pageOfAdvice(id, request, context),
    acceptancePreChecks: ({ id }, request, context) => pageOfPreChecks(id, request, context),
  },
  JointAcceptance: {
    __resolveReference: ({ id }, { acceptanceById }) => acceptanceById.load(id),
    project: ({ projectId }) => ({ id: projectId }),
    visits: ({ id }, request, context) => pageOfVisits(id, request, context),
    openPreCheckFindings: (acceptance, _, context) => openFindingsOf(acceptance, context),
    items: (acceptance) => acceptance.items.map((item) => ({ acceptance, item })),
    submittedAt: ({ submittedAt }) => submittedAt.toISOString(),
    endedAt: ({ outcome }) => outcome?.at.toISOString(),
    submittedByName: ({ submittedBy }) => submittedBy.name,
    jointOpinion: (acceptance) => jointOpinionOf(acceptance),
    withdrawalReason: ({ outcome }) => (outcome?.kind === 'WITHDRAWN' ? outcome.reason : null),
  },
  AcceptanceMaterial: {
    name: ({ descriptor }) => descriptor.name,
    sha256: ({ descriptor }) => descriptor.sha256,
    mediaType: ({ descriptor }) => descriptor.mediaType,
    bytes: ({ descriptor }) => descriptor.bytes,
    classification: ({ descriptor }) => descriptor.classification,
  },
  AcceptancePreCheck: {
    project: ({ projectId }) => ({ id: projectId }),
    checkedAt: ({ checkedAt }) => checkedAt.toISOString(),
    checkedByName: ({ checkedBy }) => checkedBy.name,
    findings: (preCheck) => numberedFindings(preCheck),
  },
  PreCheckFinding: {
    item: ({ itemCode }, _, { needs }) => needs.catalogue.find(itemCode),
    putRightAt: ({ remedy }) => remedy?.at.toISOString(),
    putRightNote: ({ remedy }) => remedy?.note,
    putRightByName: ({ remedy }) => remedy?.by.name,
  },
  ...catalogueResolvers,
  ...itemResolvers,
  ...visitResolvers,
  ...adviceResolvers,
  ...bundleResolvers,
  ...archiveResolvers,
};
