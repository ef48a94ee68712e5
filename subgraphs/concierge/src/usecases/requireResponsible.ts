import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { carriersOf } from '../domain/carriersOf.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * Deals with a problem: whoever is responsible for it, whoever carries its project, or the service room.
 * @throws FORBIDDEN for anybody else.
 */
export async function requireResponsible(
  { people, stewardships }: Pick<ConciergeStore, 'people' | 'stewardships'>,
  principal: Principal,
  { responsibleId, projectId }: Problem,
): Promise<void> {
  if (hasRole(principal, 'SERVICE_ROOM', 'SYSTEM')) return;
  const person = await people.findPersonBySubject(principal.subject);
  const [stewardship] = await stewardships.findStewardships([projectId]);
  const entitled = [responsibleId, ...(stewardship ? carriersOf(stewardship) : [])];
  if (person !== null && entitled.includes(person.id)) return;
  throw new DomainError('FORBIDDEN', { field: 'problemId', accepted: 'the person responsible, or the service room' });
}
