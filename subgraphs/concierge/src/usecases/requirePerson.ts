import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Person } from '../domain/person.ts';
import { requireId } from '../domain/requireId.ts';
import type { Unit } from '../domain/unit.ts';

/** A person with the unit. @throws PERSON_NOT_FOUND */
export async function requirePerson(
  { people }: Pick<ConciergeStore, 'people'>,
  personId: string,
  field = 'personId',
): Promise<{ person: Person; unit: Unit }> {
  const [person] = await people.findPeople([requireId(personId, field)]);
  if (!person) throw new DomainError('PERSON_NOT_FOUND', { field, value: personId });
  const [unit] = await people.findUnits([person.unitId]);
  if (!unit) throw new DomainError('UNIT_NOT_FOUND', { value: person.unitId });
  return { person, unit };
}
