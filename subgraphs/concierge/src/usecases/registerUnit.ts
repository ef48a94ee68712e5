import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { enrolUnit, type NewUnit } from '../domain/enrolUnit.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** Puts a unit on the rolls. Refuses a name that its region has already. */
export async function registerUnit(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  asked: Omit<NewUnit, 'id'>,
): Promise<Unit> {
  const { unit, ...changes } = enrolUnit(occasionFor(needs, principal), { id: needs.nextId(), ...asked });
  requireRegionRight(principal, unit.regionCode);
  const namesake = await needs.store.people.findUnitByName(unit.name, unit.regionCode);
  if (namesake !== null) throw new DomainError('UNIT_NAME_TAKEN', { field: 'name', value: unit.name });
  await needs.store.commit(changes);
  return unit;
}
