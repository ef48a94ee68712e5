import { internalReaders } from '@guanjia/kernel/readers';
import type { Application } from '../domain/application.ts';
import { lightOf } from '../domain/light.ts';
import { openSteps } from '../domain/openSteps.ts';
import { mayReadOf } from '../domain/rights.ts';
import { actionNames } from './actionNames.ts';
import { busFields } from './busFields.ts';
import { clockViewOf } from './clockView.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

type Types = 'Application' | 'ApplicationStep' | 'ApplicationDecision' | 'ApplicationClock' | 'MissingMaterial';

/** Applications, their clocks and their records. */
export const applicationResolvers: Pick<Resolvers, Types> = {
  Application: {
    __resolveReference: ({ id }, { applicationById }) => applicationById.load(id),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    item: ({ item }, _, { needs }) => needs.catalogue.find(item.code),
    itemCode: ({ item }) => item.code,
    itemName: ({ item }) => item.name.zh,
    itemNameEn: ({ item }) => item.name.en,
    agency: ({ item }) => item.agency,
    stage: ({ item }) => item.stage,
    allowedActions: (application) => openSteps(application).map((action) => actionNames[action]),
    materials: ({ id, item, materials }) =>
      item.materials.map(({ name, ...material }) => ({
        ...material,
        applicationId: id,
        name: name.zh,
        nameEn: name.en,
        presented: materials.includes(material.code),
      })),
    clock: (application, _, { needs }) => clockViewOf(application, needs),
    light: (application, _, { needs }) => {
      const clock = clockViewOf(application, needs);
      return clock && lightOf(clock);
    },
    correction: async (application, _, context) =>
      (await isTold(application, context)) ? application.correction : null,
    decision: async (application, _, context) => {
      const { decision } = application;
      if (decision === null || (await isTold(application, context))) return decision;
      return { ...decision, reason: null };
    },
    steps: ({ id }, _, { stepsOfApplication }) => stepsOfApplication.load(id),
  },
  ApplicationStep: { ...busFields, action: ({ action }) => actionNames[action], byName: ({ by }) => by.name },
  ApplicationDecision: { ...busFields, decidedByName: ({ decidedBy }) => decidedBy.name },
  MissingMaterial: {
    materialName: ({ materialCode }, _, { needs }) => needs.catalogue.materialName(materialCode).zh,
    materialNameEn: ({ materialCode }, _, { needs }) => needs.catalogue.materialName(materialCode).en,
  },
  ApplicationClock: { explanation: ({ explain }) => explain() },
};

/** What an office writes to the owner is not for the wall chart. */
async function isTold({ projectId }: Application, { principal, projectById }: Context): Promise<boolean> {
  const project = await projectById.load(projectId);
  return project !== null && mayReadOf(principal, internalReaders, project);
}
