import type { Principal } from '@guanjia/kernel/principal';
import { appointBackup } from '../domain/appointBackup.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';
import { settleAll } from './settleAll.ts';

/** Names a unit's backup, who at once takes over what stewards of the unit who are away have left. */
export async function nameBackup(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { unitId, personId }: { readonly unitId: string; readonly personId: string },
): Promise<Unit> {
  const unit = await requireUnit(needs.store, unitId);
  requireRegionRight(principal, unit.regionCode);
  const { person } = await requirePerson(needs.store, personId);
  const occasion = occasionFor(needs, principal);
  const { unit: named, ...changes } = appointBackup(occasion, unit, person);
  const stewardships = await needs.store.stewardships.listOfUnit(unit.id);
  const settled = await settleAll(needs.store, occasion, stewardships, { units: [named] });
  await needs.store.commit(mergeChanges([changes, settled]));
  return named;
}
