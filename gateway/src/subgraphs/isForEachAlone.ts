import type { SubgraphAnswer } from '../execution/Subgraph.ts';

const ofTheWay = new Set<unknown>([
  'DEPARTMENT_UNAVAILABLE',
  'DEPARTMENT_TIMEOUT',
  'DEPARTMENT_BUSY',
  'OPERATION_TIMEOUT',
  'CALLER_GONE',
]);

/**
 * Whether those who asked together should ask again, each for himself: the subgraph has refused them all, or answered more
 * than is read. One that is down or late is not asked again for each who waited.
 */
export function isForEachAlone({ errors, isTooLong }: SubgraphAnswer): boolean {
  return isTooLong === true || !errors.some(({ extensions }) => ofTheWay.has(extensions?.['code']));
}
