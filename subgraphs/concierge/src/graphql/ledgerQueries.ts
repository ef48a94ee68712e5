import { DomainError } from '@guanjia/kernel/DomainError';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import type { LedgerStore, ServiceLedgerRow } from '../domain/ledgerStore.ts';
import { exportProblemLedger, exportServiceLedger, exportWorkloadLedger } from '../usecases/exportLedger.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { Context } from './context.ts';
import type { QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { pageByKey } from './pageByKey.ts';

/** Ledgers as they were asked for. */
export type AskedServiceLedger = Parameters<LedgerStore['service']['total']>[0];
export type AskedProblemLedger = Parameters<LedgerStore['problems']['total']>[0];
export type AskedWorkloadLedger = Parameters<LedgerStore['workload']['total']>[0];

type LedgerTypes =
  | 'ServiceLedger'
  | 'ServiceLedgerLine'
  | 'ProblemLedger'
  | 'ProblemLedgerLine'
  | 'WorkloadLedger'
  | 'WorkloadLedgerLine';

/** The ledgers (台账统计, S0 C11). */
export const ledgerQueries: Pick<QueryResolvers, 'serviceLedger' | 'problemLedger' | 'workloadLedger'> = {
  serviceLedger: async (_, { filter, orderBy }, context) => ({
    ...(await askedBy(context)),
    filter: checkedSpan(checkedFilter(filter)),
    order: orderBy ?? 'CODE',
  }),
  problemLedger: async (_, { filter, orderBy }, context) => ({
    ...(await askedBy(context)),
    filter: checkedSpan(checkedFilter(filter)),
    order: orderBy ?? 'REPORTED',
  }),
  workloadLedger: async (_, { filter, orderBy }, context) => ({
    ...(await askedBy(context)),
    filter: checkedSpan(checkedFilter(filter)),
    order: orderBy ?? 'IN_HAND',
  }),
};

/** Lines, sums and exports of the ledgers. */
export const ledgerResolvers: Pick<Resolvers, LedgerTypes> = {
  ServiceLedger: {
    totals: (query, _, { needs }) => needs.store.ledgers.service.total(query),
    lines: async (query, asked, { needs }) => {
      const page = pageByKey(asked);
      const lines = await needs.store.ledgers.service.list(query, page);
      return connectionOf(lines, page, ({ sortKey, projectId }) => [sortKey, projectId]);
    },
    csv: (query, _, { needs }) => exportServiceLedger(needs, query),
  },
  ServiceLedgerLine: {
    project: ({ projectId }) => ({ id: projectId }),
    since: ({ since }) => since.toISOString(),
    steward: ({ stewardId }, _, { personById }) => (stewardId === null ? null : personById.load(stewardId)),
    problemLight,
  },
  ProblemLedger: {
    totals: (query, _, { needs }) => needs.store.ledgers.problems.total(query),
    lines: async (query, asked, { needs }) => {
      const page = pageByKey(asked);
      const lines = await needs.store.ledgers.problems.list(query, page);
      return connectionOf(lines, page, ({ sortKey, problemId }) => [sortKey, problemId]);
    },
    csv: (query, _, { needs }) => exportProblemLedger(needs, query),
  },
  ProblemLedgerLine: {
    problem: ({ problemId }, _, { problemById }) => problemById.load(problemId),
    project: ({ projectId }) => ({ id: projectId }),
  },
  WorkloadLedger: {
    totals: (query, _, { needs }) => needs.store.ledgers.workload.total(query),
    lines: async (query, asked, { needs }) => {
      const page = pageByKey(asked);
      const lines = await needs.store.ledgers.workload.list(query, page);
      return connectionOf(lines, page, ({ sortKey, personId }) => [sortKey, personId]);
    },
    csv: (query, _, { needs }) => exportWorkloadLedger(needs, query),
  },
  WorkloadLedgerLine: {
    person: ({ personId }, _, { personById }) => personById.load(personId),
  },
};

async function askedBy({ scopeOf, today }: Context): Promise<Pick<AskedServiceLedger, 'scope' | 'today'>> {
  return { scope: await scopeOf('serviceLedger'), today };
}

/** @throws BAD_INPUT for a time that ends before it begins */
function checkedSpan<
  Filter extends { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
>(filter: Filter): Filter {
  const { from, to } = filter;
  if (from && to && to < from) {
    throw new DomainError('BAD_INPUT', { field: 'filter.to', value: to, accepted: `${from} or later` });
  }
  return filter;
}

function problemLight({
  openProblems,
  overdueProblems,
  amberProblems,
}: ServiceLedgerRow): 'RED' | 'AMBER' | 'GREEN' | null {
  if (openProblems === 0) return null;
  if (overdueProblems > 0) return 'RED';
  return amberProblems > 0 ? 'AMBER' : 'GREEN';
}
