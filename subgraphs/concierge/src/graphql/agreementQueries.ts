import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { checkedFilter } from './checkedFilter.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** What can be asked of service agreements. */
export const agreementQueries: Pick<QueryResolvers, 'serviceAgreement' | 'serviceAgreements'> = {
  serviceAgreement: (_, { id }, { agreementById }) => loadById(agreementById, id),
  serviceAgreements: async (_, { filter, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    const { status, ...others } = checkedFilter(filter);
    const query = { filter: { ...others, statuses: status }, scope: await scopeOf('serviceAgreement'), page };
    return connectionOf(await needs.store.agreements.listAgreements(query), page, ({ id }) => [id]);
  },
};
