import { agencies } from '@guanjia/kernel/agencies';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { circumstancesIn } from '../domain/circumstancesIn.ts';
import type { Condition } from '../domain/condition.ts';
import { investmentSources } from '../domain/investmentSources.ts';
import { isAssistedOnly } from '../domain/item.ts';
import { wordsItemFits } from '../domain/itemApplies.ts';
import { keysOf } from '../domain/keysOf.ts';
import type { Needs } from '../usecases/needs.ts';
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
    promisedWorkingDays: ({ handling }) =>
      handling.type === 'PROMISED' && handling.promisedWorkingHours === null ? handling.promisedWorkingDays : null,
    promisedWorkingHours: ({ handling }) => (handling.type === 'PROMISED' ? handling.promisedWorkingHours : null),
    notificationCommitment: ({ notificationTerms }) => notificationTerms,
    prerequisites: ({ prerequisites, materials }) => prerequisites.map((prerequisite) => ({ prerequisite, materials })),
    kinds: (item) => wordsItemFits(item, 'kind', allKinds),
    investmentSources: (item) => wordsItemFits(item, 'investmentSource', allSources),
    circumstance: ({ applies }, _, { needs }) => namesOf(applies, needs, 'zh'),
    circumstanceEn: ({ applies }, _, { needs }) => namesOf(applies, needs, 'en'),
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

/** The circumstances an item hangs on, in words; null when it hangs on none. */
function namesOf(applies: Condition, { catalogue }: Pick<Needs, 'catalogue'>, language: 'en' | 'zh'): string | null {
  const names = circumstancesIn(applies).map((code) => catalogue.nameOf(code)[language]);
  return names.length === 0 ? null : names.join(language === 'zh' ? '；' : ' ');
}
