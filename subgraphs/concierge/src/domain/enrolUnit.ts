import { requireRegion } from '@guanjia/kernel/regions';
import type { Tier } from '@guanjia/kernel/tiers';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { personnelEntry } from './personnelEntry.ts';
import { requireText } from './requireText.ts';
import type { Unit } from './unit.ts';

export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly regionCode: string;
}

/** Puts a unit on the rolls. Refuses an empty name and an unknown region. */
export function enrolUnit(
  occasion: Occasion,
  { id, name, tier, regionCode }: NewUnit,
): Partial<Changes> & { unit: Unit } {
  const unit: Unit = {
    id,
    name: requireText(name, 'name', 100),
    tier,
    regionCode: requireRegion(regionCode, 'regionCode'),
    backupPersonId: null,
    registeredAt: occasion.at,
    version: 1,
  };
  const entry = personnelEntry(occasion, {
    action: 'UNIT_REGISTERED',
    unitId: id,
    personId: null,
    text: { en: `Unit ${unit.name} was registered.`, zh: `登记单位：${unit.name}` },
    before: {},
    after: { name: unit.name, tier, regionCode },
  });
  return { unit, units: [{ record: unit, readVersion: 0 }], entries: [entry] };
}
