import type { Principal } from '@guanjia/kernel/principal';
import { mayReadRow } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';

/** Whether what is kept of a person of the force may be read: it lies in the region of the unit, and is the person’s own. */
export function mayReadOfPerson(
  principal: Principal,
  resource: 'absence' | 'absenceReason' | 'personnelFile' | 'serviceFigures',
  { person, unit }: { readonly person: Pick<Person, 'subject'>; readonly unit: Pick<Unit, 'regionCode'> | null },
): boolean {
  const assigned = person.subject === null ? [] : [person.subject];
  return mayReadRow(principal, conciergeReaders[resource], { regionCode: unit?.regionCode, assigned });
}
