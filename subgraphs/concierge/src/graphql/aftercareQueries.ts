import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { criteria } from '../domain/evaluation.ts';
import { recognitionScopeOf } from '../usecases/recognitionScopeOf.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

type Names =
  | 'completionCounts'
  | 'serviceVisit'
  | 'serviceVisits'
  | 'evaluationScale'
  | 'recognitions'
  | 'serviceFile'
  | 'serviceFiles';

/** What can be asked of finished projects. */
export const aftercareQueries: Pick<QueryResolvers, Names> = {
  completionCounts: async (_, { region = null }, { needs, scopeOf }) => {
    if (region !== null) requireRegion(region, 'region');
    return needs.store.completions.countCompletions(await scopeOf('alarm'), region);
  },
  serviceVisit: (_, { id }, { visitById }) => loadById(visitById, id),
  serviceVisits: async (_, { filter, ...asked }, { needs, scopeOf, today }) => {
    const page = pageById(asked);
    const { status, ...others } = checkedFilter(filter);
    const scope = await scopeOf('serviceVisit');
    const query = { filter: { ...others, statuses: status }, scope, today, page };
    return connectionOf(await needs.store.completions.listVisits(query), page, ({ id }) => [id]);
  },
  evaluationScale: (_, __, { needs: { evaluationScale } }) =>
    criteria.map((criterion) => ({
      criterion,
      meanings: evaluationScale[criterion].map(({ en }) => en),
      meaningsZh: evaluationScale[criterion].map(({ zh }) => zh),
    })),
  recognitions: async (_, { filter, ...asked }, { needs, principal }) => {
    const page = pageById(asked);
    const scope = await recognitionScopeOf(needs.store, principal);
    const rows = await needs.store.evaluations.listRecognitions(checkedFilter(filter), scope, page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
  serviceFile: (_, { id }, { fileById }) => loadById(fileById, id),
  serviceFiles: async (_, { filter, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    const { status, ...others } = checkedFilter(filter);
    const rows = await needs.store.files.listFiles({ ...others, statuses: status }, await scopeOf('serviceFile'), page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
};
