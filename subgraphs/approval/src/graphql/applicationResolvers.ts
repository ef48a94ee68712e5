import { lightOf } from '../domain/light.ts';
import { openSteps } from '../domain/openSteps.ts';
import { actionNames } from './actionNames.ts';
import { busFields } from './busFields.ts';
import { clockViewOf } from './clockView.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

type Types = 'Application' | 'ApplicationStep' | 'ApplicationDecision' | 'ApplicationClock';

/** Applications, their clocks and their records. */
export const applicationResolvers: Pick<Resolvers, Types> = {
  Application: {
    __resolveReference: ({ id }, { applicationById }) => applicationById.load(id),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    item: ({ item }, _, { needs }) => needs.catalogue.find(item.code),
    itemCode: ({ item }) => item.code,
    itemName: ({ item }) => item.name.zh,
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
    steps: ({ id }, _, { stepsOfApplication }) => stepsOfApplication.load(id),
  },
  ApplicationStep: { ...busFields, action: ({ action }) => actionNames[action], byName: ({ by }) => by.name },
  ApplicationDecision: { ...busFields, decidedByName: ({ decidedBy }) => decidedBy.name },
  ApplicationClock: { explanation: ({ explain }) => explain() },
};
