import type { Principal } from '@guanjia/kernel/principal';
import { type Readers, reachOf } from '@guanjia/kernel/rowScope';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { ReadScope } from '../domain/readScope.ts';

/**
 * Who looks into the service of which projects (G2): officials those of their regions; a steward, specialist or expert those in hand;
 * an owner those of its own unit.
 */
const serviceReaders: Readers = {
  OWNER: ['OWN_UNIT'],
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['OWN_REGION', 'ASSIGNED'],
  EXPERT: ['OWN_REGION', 'ASSIGNED'],
  CHIEF_LIAISON: ['OWN_REGION'],
  APPROVER: ['OWN_REGION'],
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
  DASHBOARD: ['OWN_REGION'],
  SYSTEM: ['ALL'],
};

/** Which projects somebody may look into here; in whose hands one is, the register of people says. */
export async function readScopeOf(
  { people }: Pick<ConciergeStore, 'people'>,
  principal: Principal,
): Promise<ReadScope> {
  const { all, regions, ownerUnit, subject } = reachOf(principal, serviceReaders);
  if (all) return { kind: 'ALL' };
  const person = subject === null ? null : await people.findPersonBySubject(subject);
  return { kind: 'SOME', regions, creditCode: ownerUnit, personId: person?.id ?? null };
}
