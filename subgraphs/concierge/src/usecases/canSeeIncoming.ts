import type { Principal } from '@guanjia/kernel/principal';
import { mayReadRow } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';

/**
 * Whether somebody may see what was handed over to a unit: its own people, and officials of its region. They need not have a
 * right to the rest of the project, which lies elsewhere. `person` is who asks, if he or she is of the force.
 */
export function canSeeIncoming(
  principal: Principal,
  { id, regionCode }: Pick<Unit, 'id' | 'regionCode'>,
  person: Pick<Person, 'unitId'> | null,
): boolean {
  const assigned = person?.unitId === id ? [principal.subject] : [];
  return mayReadRow(principal, conciergeReaders.incomingRoute, { regionCode, assigned });
}
