import { worstLight } from '@guanjia/kernel/light';
import { internalReaders } from '@guanjia/kernel/readers';
import { regionName } from '@guanjia/kernel/regions';
import type { Project } from '../domain/project.ts';
import { mayReadOf, maySeeRecords } from '../domain/rights.ts';
import { contactsSeenBy } from './contactsSeenBy.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { pageOfApplications } from './pageOfApplications.ts';
import { pageOfMaterials } from './pageOfMaterials.ts';
import { pageOfParcels } from './pageOfParcels.ts';
import { pageOfRoadmaps } from './pageOfRoadmaps.ts';

/** A field of a project that is null for whoever may not see its records (G2). */
function ofRecords<Arguments, Value>(read: (project: Project, args: Arguments, context: Context) => Promise<Value>) {
  return async (project: Project, args: Arguments, context: Context): Promise<Value | null> =>
    maySeeRecords(context.principal, project) ? read(project, args, context) : null;
}

/** Projects and their records. */
export const projectResolvers: Pick<Resolvers, 'Project' | 'ContactChange'> = {
  Project: {
    __resolveReference: ({ id }, { projectById }) => projectById.load(id),
    regionName: ({ regionCode }) => regionName(regionCode),
    contacts: (project, _, { principal }) => contactsSeenBy(principal, project),
    contactHistory: (project, _, { principal, contactChangesOfProject }) =>
      mayReadOf(principal, internalReaders, project) ? contactChangesOfProject.load(project.id) : [],
    keyListings: ({ id }, _, { keyListingsOfProject }) => keyListingsOfProject.load(id),
    stewardOnDuty: ({ id }, _, { stewardOfProject }) => stewardOfProject.load(id),
    approvalLight: async ({ id }, _, { openLightsOfProject }) => worstLight(await openLightsOfProject.load(id)),
    approvalLights: ({ id }, _, { openLightsOfProject }) => openLightsOfProject.load(id),
    approvalHealth: ({ id }, _, { healthOfProject }) => healthOfProject.load(id),
    approvalStage: ({ stage }) => stage,
    applications: ofRecords(({ id }, request, context) => pageOfApplications(id, request, context)),
    toleranceBar: ofRecords(({ ownerUnit }, _, { toleranceBarOfUnit }) =>
      toleranceBarOfUnit.load(ownerUnit.creditCode),
    ),
    materials: (project, { filter, ...request }, context) => {
      const isLimited = !maySeeRecords(context.principal, project);
      return pageOfMaterials({ id: project.id, isLimited }, { filter, request }, context);
    },
    roadmap: ({ id }, { version = null }, { roadmapOfProject }) => roadmapOfProject.load({ projectId: id, version }),
    serviceChoice: ofRecords(({ id }, _, { serviceChoiceOfProject }) => serviceChoiceOfProject.load(id)),
    jointPreReview: ofRecords(({ id }, _, { preReviewOfProject }) => preReviewOfProject.load(id)),
    parcel: ofRecords(({ id }, _, { parcelOfProject }) => parcelOfProject.load(id)),
    parcels: ofRecords(({ id }, request, context) => pageOfParcels(id, request, context)),
    roadmaps: ({ id }, request, context) => pageOfRoadmaps(id, request, context),
  },
  ContactChange: { changedByName: ({ changedBy }) => changedBy.name },
};
