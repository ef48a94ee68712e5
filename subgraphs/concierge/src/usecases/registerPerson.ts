import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { enrolPerson, type NewPerson } from '../domain/enrolPerson.ts';
import type { Person } from '../domain/person.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

/** Puts a person on the rolls of a unit. Refuses a sign-in subject that somebody else has. */
export async function registerPerson(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { unitId, ...asked }: Omit<NewPerson, 'id'> & { readonly unitId: string },
): Promise<Person> {
  const unit = await requireUnit(needs.store, unitId);
  requireRegionRight(principal, unit.regionCode);
  const { person, ...changes } = enrolPerson(occasionFor(needs, principal), { id: needs.nextId(), ...asked }, unit);
  const namesake = person.subject === null ? null : await needs.store.people.findPersonBySubject(person.subject);
  if (namesake !== null) throw new DomainError('SUBJECT_TAKEN', { field: 'subject', value: person.subject });
  await needs.store.commit(changes);
  return person;
}
