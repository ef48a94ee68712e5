import { requireRegion } from '@guanjia/kernel/regions';
import { mayReadRow, type Readers } from '@guanjia/kernel/rowScope';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { QueryResolvers, Resolvers } from './generated/resolversTypes.ts';

/** Who keeps the counters of a region, and watches over that. */
const accountReaders: Readers = {
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
};

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
      mayReadRow(principal, accountReaders, { regionCode: counter.regionCode }) ? accountsOf(counter.code) : null,
  },
  UtilityCounterAccount: {
    openedAt: ({ openedAt }) => openedAt.toISOString(),
  },
};
