import type { Duty } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import { carriersOf } from '../domain/carriersOf.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { backupDuty } from './backupDuty.ts';

/**
 * Keeps the procedure of a project: whoever carries it, the backup included, and the service room of its region; the service
 * room alone where `roomOnly` says so.
 * Answers under which duty, for the audit trail (X2).
 * @throws FORBIDDEN for anybody else.
 */
export async function requireServer(
  { people, stewardships }: Pick<ConciergeStore, 'people' | 'stewardships'>,
  principal: Principal,
  { projectId, regionCode }: Pick<ProjectFacts, 'projectId' | 'regionCode'>,
  roomOnly: boolean,
): Promise<Duty | null> {
  if (hasRole(principal, 'SYSTEM')) return null;
  if (hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, regionCode)) {
    return { kind: 'ROLE', role: 'SERVICE_ROOM', regionCode };
  }
  if (!roomOnly && hasRole(principal, 'STEWARD')) {
    const person = await people.findPersonBySubject(principal.subject);
    const [stewardship] = await stewardships.findStewardships([projectId]);
    if (person !== null && stewardship && carriersOf(stewardship).includes(person.id)) {
      return (await backupDuty(people, stewardship, person.id)) ?? { kind: 'ROLE', role: 'STEWARD', regionCode };
    }
  }
  const room = 'SERVICE_ROOM of the region';
  const accepted = roomOnly ? [room] : [room, 'the STEWARD who carries the project'];
  throw new DomainError('FORBIDDEN', { field: 'projectId', accepted });
}
