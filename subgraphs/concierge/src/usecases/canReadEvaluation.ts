import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ConciergeStore } from '../domain/conciergeStore.ts';

/**
 * For each project, whether somebody may read its evaluation: its owner, the service room and the supervisor of the region. Who
 * has served it does not, but by a confirmed proposal that rests on it.
 */
export async function canReadEvaluation(
  { projects }: Pick<ConciergeStore, 'projects'>,
  principal: Principal,
  projectIds: readonly string[],
): Promise<boolean[]> {
  const isOffice = hasRole(principal, 'SERVICE_ROOM', 'SUPERVISOR');
  const facts = await projects.findFacts(projectIds);
  return facts.map(
    (known) =>
      known !== null &&
      (isOwnerOf(principal, known.ownerUnit.creditCode) || (isOffice && worksInRegion(principal, known.regionCode))),
  );
}
