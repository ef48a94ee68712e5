import { agencies } from '@guanjia/kernel/agencies';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { investmentSources } from '../domain/investmentSources.ts';
import { isAssistedOnly } from '../domain/item.ts';
import { keysOf } from '../domain/keysOf.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

const allKinds = keysOf(projectKinds);
const allSources = keysOf(investmentSources);

/** Items of the catalogue. */
export const itemResolvers: Pick<Resolvers, 'Item' | 'ItemPrerequisite' | 'ItemMaterial'> = {
  Item: {
    __resolveReference: ({ code }, { needs }) => needs.catalogue.find(code),
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    agencyName: ({ agency }) => agencies[agency].zh,
    assistedOnly: (item) => isAssistedOnly(item),
    handlingType: ({ handling }) => handling.type,
    promisedWorkingDays: ({ handling }) => (handling.type === 'PROMISED' ? handling.promisedWorkingDays : null),
    prerequisites: ({ prerequisites, materials }) => prerequisites.map((prerequisite) => ({ prerequisite, materials })),
    kinds: ({ applies }) => applies.kinds ?? allKinds,
    investmentSources: ({ applies }) => applies.investmentSources ?? allSources,
    circumstance: ({ applies }) => applies.circumstance?.zh ?? null,
    circumstanceEn: ({ applies }) => applies.circumstance?.en ?? null,
  },
  ItemPrerequisite: {
    items: ({ prerequisite }, _, { needs }) =>
      'items' in prerequisite ? prerequisite.items.map(needs.catalogue.require) : [],
    document: ({ prerequisite, materials }) =>
      'document' in prerequisite ? (materials.find(({ code }) => code === prerequisite.document) ?? null) : null,
  },
  ItemMaterial: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
};
