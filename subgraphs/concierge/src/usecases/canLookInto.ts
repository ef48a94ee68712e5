import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { isInScope, type ReadScope } from '../domain/readScope.ts';

/** For each project, whether it lies in the scope; what was not heard of yet lies in none but the widest. */
export async function canLookInto(
  { projects, stewardships }: Pick<ConciergeStore, 'projects' | 'stewardships'>,
  scope: ReadScope,
  projectIds: readonly string[],
): Promise<boolean[]> {
  if (scope.kind === 'ALL') return projectIds.map(() => true);
  const facts = await projects.findFacts(projectIds);
  const carried = await stewardships.findStewardships(projectIds);
  return facts.map((known, index) => known !== null && isInScope(scope, known, carried[index] ?? null));
}
