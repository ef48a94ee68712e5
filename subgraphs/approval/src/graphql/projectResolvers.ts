import { worstLight } from '@guanjia/kernel/light';
import { regionName } from '@guanjia/kernel/regions';
import type { Resolvers } from './generated/resolversTypes.ts';
import { pageOfApplications } from './pageOfApplications.ts';
import { pageOfMaterials } from './pageOfMaterials.ts';
import { pageOfParcels } from './pageOfParcels.ts';
import { pageOfRoadmaps } from './pageOfRoadmaps.ts';

/** Projects and their records. */
export const projectResolvers: Pick<Resolvers, 'Project' | 'ContactChange'> = {
  Project: {
    __resolveReference: ({ id }, { projectById }) => projectById.load(id),
    regionName: ({ regionCode }) => regionName(regionCode),
    contactHistory: ({ id }, _, { contactChangesOfProject }) => contactChangesOfProject.load(id),
    keyListings: ({ id }, _, { keyListingsOfProject }) => keyListingsOfProject.load(id),
    stewardOnDuty: ({ id }, _, { stewardOfProject }) => stewardOfProject.load(id),
    approvalLight: async ({ id }, _, { openLightsOfProject }) => worstLight(await openLightsOfProject.load(id)),
    approvalLights: ({ id }, _, { openLightsOfProject }) => openLightsOfProject.load(id),
    approvalHealth: ({ id }, _, { healthOfProject }) => healthOfProject.load(id),
    approvalStage: ({ stage }) => stage,
    applications: ({ id }, request, context) => pageOfApplications(id, request, context),
    toleranceBar: ({ ownerUnit }, _, { toleranceBarOfUnit }) => toleranceBarOfUnit.load(ownerUnit.creditCode),
    materials: ({ id }, { filter, ...request }, context) => pageOfMaterials(id, { filter, request }, context),
    roadmap: ({ id }, { version = null }, { roadmapOfProject }) => roadmapOfProject.load({ projectId: id, version }),
    serviceChoice: ({ id }, _, { serviceChoiceOfProject }) => serviceChoiceOfProject.load(id),
    jointPreReview: ({ id }, _, { preReviewOfProject }) => preReviewOfProject.load(id),
    parcel: ({ id }, _, { parcelOfProject }) => parcelOfProject.load(id),
    parcels: ({ id }, request, context) => pageOfParcels(id, request, context),
    roadmaps: ({ id }, request, context) => pageOfRoadmaps(id, request, context),
  },
  ContactChange: { changedByName: ({ changedBy }) => changedBy.name },
};
