import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Unit } from '../domain/unit.ts';

/**
 * Whether somebody may see what was handed over to a unit: its own people, and officials of its region. They need not have a
 * right to the rest of the project, which lies elsewhere.
 */
export async function canSeeIncoming(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
  { id, regionCode }: Pick<Unit, 'id' | 'regionCode'>,
): Promise<boolean> {
  if (hasRole(principal, 'SYSTEM')) return true;
  const isOfficial = hasRole(principal, 'SERVICE_ROOM', 'SUPERVISOR', 'CHIEF_LIAISON');
  if (isOfficial && worksInRegion(principal, regionCode)) return true;
  return (await people.findPersonBySubject(principal.subject))?.unitId === id;
}
