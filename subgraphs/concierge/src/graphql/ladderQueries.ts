import { isOfficial } from '@guanjia/kernel/isOfficial';
import { reachOf } from '@guanjia/kernel/rowScope';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import { requireText } from '../domain/requireText.ts';
import { mayReadMatter } from '../usecases/mayReadMatter.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { pageByRank } from './pageByRank.ts';

const longestText = 200;

/** What can be asked of 面上 matters and of solutions. */
export const ladderQueries: Pick<QueryResolvers, 'policyMatter' | 'policyMatters' | 'solution' | 'solutions'> = {
  policyMatter: async (_, { id }, { matterById, principal }) => {
    const matter = await loadById(matterById, id);
    return matter !== null && mayReadMatter(principal, matter) ? matter : null;
  },
  policyMatters: async (_, { filter, ...asked }, { needs, principal }) => {
    const page = pageById(asked);
    const rows = await needs.store.matters.listMatters(
      checkedFilter(filter),
      reachOf(principal, conciergeReaders.serviceText),
      page,
    );
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  solution: async (_, { id }, { solutionById, principal }) => {
    const solution = await loadById(solutionById, id);
    return solution?.status === 'PUBLISHED' || isOfficial(principal) ? solution : null;
  },
  solutions: async (_, { text, filter, ...asked }, { needs }) => {
    const page = pageByRank(asked);
    const query = {
      text: text?.trim() ? requireText(text, 'text', longestText) : null,
      filter: filter ?? {},
      status: 'PUBLISHED',
      page,
    } as const;
    const found = await needs.store.solutions.search(query);
    const rankOf = new Map(found.map(({ solution, rank }) => [solution.id, rank]));
    const rows = found.map(({ solution }) => solution);
    return connectionOf(rows, page, ({ id }) => [rankOf.get(id) ?? '0', id]);
  },
};
