import type { Resolvers } from './generated/resolversTypes.ts';

/** The owner's choice of items for the steward's service (S2). */
export const serviceResolvers: Pick<Resolvers, 'ServiceChoice'> = {
  ServiceChoice: {
    items: async ({ projectId, scope, itemCodes }, _, { roadmapOfProject }) => {
      const roadmap = await roadmapOfProject.load({ projectId, version: null });
      const items = roadmap?.items ?? [];
      return scope === 'ALL' ? items : items.filter(({ itemCode }) => itemCodes.includes(itemCode));
    },
    chosenByName: ({ chosenBy }) => chosenBy.name,
  },
};
