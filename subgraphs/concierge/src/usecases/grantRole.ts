import type { Principal } from '@guanjia/kernel/principal';
import { giveRole, type NewHolding } from '../domain/giveRole.ts';
import type { Person } from '../domain/person.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** Gives a person a role with its scope; without a region the unit's own is meant. */
export async function grantRole(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { personId, ...asked }: Omit<NewHolding, 'id'> & { readonly personId: string },
): Promise<Person> {
  const { person, unit } = await requirePerson(needs.store, personId);
  requireRegionRight(principal, unit.regionCode);
  const holding = { id: needs.nextId(), ...asked };
  const { person: granted, ...changes } = giveRole(occasionFor(needs, principal), person, holding, unit);
  await needs.store.commit(changes);
  return granted;
}
