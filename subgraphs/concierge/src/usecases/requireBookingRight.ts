import { DomainError } from '@guanjia/kernel/DomainError';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { agreementSideOf } from './agreementSideOf.ts';

/**
 * Who books for a project: its owner, the service room and a window clerk of its region, a steward who has it in hand.
 * @throws FORBIDDEN
 */
export async function requireBookingRight(
  store: Pick<ConciergeStore, 'people' | 'stewardships'>,
  principal: Principal,
  facts: ProjectFacts,
): Promise<'OWNER' | 'OFFICE' | 'SERVICE_ROOM'> {
  const isHere = worksInRegion(principal, facts.regionCode);
  if (isHere && hasRole(principal, 'SERVICE_ROOM')) return 'SERVICE_ROOM';
  if (isOwnerOf(principal, facts.ownerUnit.creditCode)) return 'OWNER';
  if (isHere && hasRole(principal, 'WINDOW_CLERK')) return 'OFFICE';
  // not by what a steward may look into: another role of the same person can open a whole region
  if ((await agreementSideOf(store, principal, facts)) === 'STEWARD_FORCE') return 'OFFICE';
  throw new DomainError('FORBIDDEN', {
    field: 'projectId',
    value: facts.projectId,
    accepted: 'its owner, its steward, or the service room or a window clerk of its region',
  });
}
