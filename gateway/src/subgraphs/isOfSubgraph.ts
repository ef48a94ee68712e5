import type { SubgraphAnswer } from '../execution/Subgraph.ts';

const ofTheWay = new Set<unknown>(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT']);

/** Whether the subgraph itself has spoken. One that is down or late is not asked again for each who waited. */
export function isOfSubgraph({ errors }: SubgraphAnswer): boolean {
  return !errors.some(({ extensions }) => ofTheWay.has(extensions?.['code']));
}
