import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import { daysAfter } from '../domain/knowledgeReview.ts';
import { requireText } from '../domain/requireText.ts';
import { exportKnowledge } from '../usecases/exportKnowledge.ts';
import { mayReadKnowledge } from '../usecases/requireKnowledge.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { KnowledgeFilter, QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { pageByRank, pageByTime } from './pageByRank.ts';

type KnowledgeQueries =
  | 'knowledgeEntry'
  | 'knowledge'
  | 'knowledgeCsv'
  | 'knowledgeToPublish'
  | 'knowledgeDueForReview'
  | 'knowledgeReviews';

const longestText = 200;

/** What can be asked of the knowledge base. */
export const knowledgeQueries: Pick<QueryResolvers, KnowledgeQueries> = {
  knowledgeEntry: async (_, { id }, { knowledgeById, principal }) => {
    const entry = await loadById(knowledgeById, id);
    return entry !== null && mayReadKnowledge(principal, entry) ? entry : null;
  },
  knowledge: async (_, { text, filter, ...asked }, { needs }) => {
    const page = pageByRank(asked);
    const query = {
      text: text?.trim() ? requireText(text, 'text', longestText) : null,
      filter: checkedKnowledgeFilter(filter),
      page,
    };
    const found = await needs.store.knowledge.search(query);
    const rankOf = new Map(found.map(({ entry, rank }) => [entry.id, rank]));
    const rows = found.map(({ entry }) => entry);
    return connectionOf(rows, page, ({ id }) => [rankOf.get(id) ?? '0', id]);
  },
  knowledgeCsv: (_, { filter }, { needs }) => exportKnowledge(needs, checkedKnowledgeFilter(filter)),
  knowledgeToPublish: async (_, { owner = null, ...asked }, { needs, principal }) => {
    const page = pageById(asked);
    const rows = await needs.store.knowledge.listPending({ regions: regionsOf(principal), owner }, page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  knowledgeDueForReview: async (_, { owner = null, overdueOnly, ...asked }, { needs, principal, today }) => {
    const page = pageByTime(asked);
    const by = overdueOnly ? daysAfter(today, -1) : daysAfter(today, needs.knowledgeRules.soonDays);
    const rows = await needs.store.knowledge.listDue({ regions: regionsOf(principal), owner }, by, page);
    return connectionOf(rows, page, ({ reviewDueOn, id }) => [reviewDueOn ?? '', id]);
  },
  knowledgeReviews: (_, _args, { needs, principal, today }) =>
    needs.store.knowledge.countReviews(
      { regions: regionsOf(principal), owner: null },
      { today, soonUntil: daysAfter(today, needs.knowledgeRules.soonDays) },
    ),
};

function checkedKnowledgeFilter(filter: KnowledgeFilter | null | undefined): KnowledgeFilter {
  const code = filter?.itemCode;
  if (code && code.length > 80)
    throw new DomainError('BAD_INPUT', { field: 'itemCode', value: code.slice(0, 100), accepted: 'an item code' });
  return checkedFilter(filter);
}

/** Regions whose drafts and reviews the person reads; null for all. */
function regionsOf(principal: Principal): readonly string[] | null {
  const { all, regions } = reachOf(principal, conciergeReaders.knowledgeDraft);
  return all ? null : regions;
}
