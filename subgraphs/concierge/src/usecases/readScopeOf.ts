import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { ReadScope } from '../domain/readScope.ts';

/** Those whose duty goes beyond single projects. */
const officials: readonly Role[] = [
  'SERVICE_ROOM',
  'SUPERVISOR',
  'CHIEF_LIAISON',
  'PROJECT_SERVICE_SPECIALIST',
  'EXPERT',
  'APPROVER',
  'GOVERNMENT',
  'DASHBOARD',
];

/** Those who have projects or problems in hand. */
const hands: readonly Role[] = ['STEWARD', 'PROJECT_SERVICE_SPECIALIST', 'EXPERT'];

/**
 * Which projects somebody may look into here (G2): officials those of their regions; a steward, specialist or expert those in hand;
 * an owner those of its own unit.
 */
export async function readScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<ReadScope> {
  const isOfficial = hasRole(principal, ...officials);
  if (hasRole(principal, 'SYSTEM')) return { kind: 'ALL' };
  const person = hasRole(principal, ...hands) ? await people.findPersonBySubject(principal.subject) : null;
  return {
    kind: 'SOME',
    regions: isOfficial ? principal.regions : [],
    creditCode: hasRole(principal, 'OWNER') ? principal.ownerUnit : null,
    personId: person?.id ?? null,
  };
}
