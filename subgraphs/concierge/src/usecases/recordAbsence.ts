import type { Principal } from '@guanjia/kernel/principal';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Person } from '../domain/person.ts';
import { type NewAbsence, startAbsence } from '../domain/startAbsence.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { settleAll } from './settleAll.ts';

/** Records that a person is away; if that is so today already, the backup takes over in the same transaction. */
export async function recordAbsence(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { personId, ...asked }: Omit<NewAbsence, 'id'> & { readonly personId: string },
): Promise<Person> {
  const { person, unit } = await requirePerson(needs.store, personId);
  requireRegionRight(principal, unit.regionCode);
  const occasion = occasionFor(needs, principal);
  const { person: away, ...changes } = startAbsence(occasion, person, { id: needs.nextId(), ...asked });
  const stewardships = await needs.store.stewardships.listTouchedBy(person.id);
  const settled = await settleAll(needs.store, occasion, stewardships, { people: [away] });
  await needs.store.commit(mergeChanges([changes, settled]));
  return away;
}
