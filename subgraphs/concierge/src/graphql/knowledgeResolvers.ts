import { agencies } from '@guanjia/kernel/agencies';
import { reviewLight } from '../domain/knowledgeReview.ts';
import { mayReadDrafts, mayReadKnowledge } from '../usecases/requireKnowledge.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';

type KnowledgeTypes = 'KnowledgeEntry' | 'KnowledgeEdition' | 'KnowledgeStep' | 'KnowledgeReviewCount';

/** Entries of the knowledge base. */
export const knowledgeResolvers: Pick<Resolvers, KnowledgeTypes> = {
  KnowledgeEntry: {
    __resolveReference: async ({ id }, { knowledgeById, principal }) => {
      const entry = await loadById(knowledgeById, id);
      return entry !== null && mayReadKnowledge(principal, entry) ? entry : null;
    },
    ownerAgency: ({ owner }) => owner.agency,
    ownerName: ({ owner }) => agencies[owner.agency].zh,
    ownerRegion: ({ owner }) => owner.regionCode,
    publishedAt: ({ publishedAt }) => publishedAt?.toISOString(),
    reviewedAt: ({ reviewedAt }) => reviewedAt?.toISOString(),
    reviewLight: (entry, _, { today, needs }) => reviewLight(entry, today, needs.knowledgeRules),
    authorName: ({ author }) => author.name,
    pending: async (entry, _, { knowledgeEditionsOf, principal }) => {
      const { id, status, edition, publishedEdition } = entry;
      if (status === 'WITHDRAWN' || publishedEdition === edition || !mayReadDrafts(principal, entry)) return null;
      const editions = await knowledgeEditionsOf.load(id);
      return editions.find((one) => one.edition === edition) ?? null;
    },
    editions: (entry, _, { knowledgeEditionsOf, principal }) =>
      mayReadDrafts(principal, entry) ? knowledgeEditionsOf.load(entry.id) : null,
    steps: (entry, _, { knowledgeStepsOf, principal }) =>
      mayReadDrafts(principal, entry) ? knowledgeStepsOf.load(entry.id) : null,
    solution: ({ origin }, _, { solutionById }) => loadById(solutionById, origin.solutionId),
  },
  KnowledgeEdition: {
    authorName: ({ author }) => author.name,
    madeAt: ({ madeAt }) => madeAt.toISOString(),
  },
  KnowledgeStep: {
    byName: ({ by }) => by.name,
    at: ({ at }) => at.toISOString(),
  },
  KnowledgeReviewCount: {
    ownerAgency: ({ owner }) => owner,
    ownerName: ({ owner }) => agencies[owner].zh,
    light: ({ overdue, soon }) => (overdue > 0 ? 'RED' : soon > 0 ? 'AMBER' : 'GREEN'),
  },
};
