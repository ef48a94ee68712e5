import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { worksWhere } from '../usecases/projectRights.ts';
import type { QueryResolvers, Resolvers } from './generated/resolversTypes.ts';

/** What can be asked of counters. */
export const counterQueries: Pick<QueryResolvers, 'utilityServiceCounters'> = {
  utilityServiceCounters: async (_, { region, provider, ...request }, { needs }) => {
    const page = pageArguments(request, 1);
    const rows = await needs.counters.find({
      region: region === null || region === undefined ? null : requireRegion(region, 'region'),
      provider: provider ?? null,
      after: page.after?.[0] ?? null,
      limit: page.first + 1,
    });
    return connectionOf(rows, page, ({ code }) => [code]);
  },
};

/** What a counter shows of itself. */
export const counterResolvers: Pick<Resolvers, 'UtilityServiceCounter' | 'UtilityCounterAccount'> = {
  UtilityServiceCounter: {
    region: ({ regionCode }) => regionCode,
    provider: ({ provider }, _, { needs }) => (provider === null ? null : needs.catalogue.provider(provider)),
    closedAt: ({ closedAt }) => closedAt?.toISOString(),
    accounts: (counter, _, { accountsOf, principal }) =>
      worksWhere(principal, counter) ? accountsOf(counter.code) : null,
  },
  UtilityCounterAccount: {
    openedAt: ({ openedAt }) => openedAt.toISOString(),
  },
};
