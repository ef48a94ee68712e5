import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { ReadScope } from '../domain/readScope.ts';

/**
 * Which visits somebody sees: the service room, the supervisor and the government those of their regions, a person of the
 * force those that are his or hers to pay. What an owner has said to a visitor is not for whoever served the owner.
 */
export async function visitScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<ReadScope> {
  if (hasRole(principal, 'SYSTEM')) return { kind: 'ALL' };
  const isOffice = hasRole(principal, 'SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT');
  const person = await people.findPersonBySubject(principal.subject);
  return {
    kind: 'SOME',
    regions: isOffice ? principal.regions : [],
    creditCode: null,
    personId: person?.id ?? null,
  };
}
