import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Person } from '../domain/person.ts';
import { requireId } from '../domain/requireId.ts';

/** The people with these ids, in their order. @throws PERSON_NOT_FOUND */
export async function requirePeople(
  { people }: Pick<ConciergeStore, 'people'>,
  personIds: readonly string[],
  field: string,
): Promise<readonly Person[]> {
  const found = await people.findPeople(personIds.map((id) => requireId(id, field)));
  return found.map((person, index) => {
    if (person === null) throw new DomainError('PERSON_NOT_FOUND', { field, value: personIds[index] });
    return person;
  });
}
