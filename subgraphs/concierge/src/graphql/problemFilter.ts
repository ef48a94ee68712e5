import type { ProblemFilter } from '../domain/problemStore.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { ProblemFilter as AskedFilter } from './generated/resolversTypes.ts';

/** The conditions of the graph in the words of the store. @throws REGION_UNKNOWN, BAD_INPUT */
export function problemFilter(asked: AskedFilter | null | undefined): ProblemFilter {
  const { status, ...others } = checkedFilter(asked);
  return { ...others, statuses: status };
}
