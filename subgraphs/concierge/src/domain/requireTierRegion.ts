import { DomainError } from '@guanjia/kernel/DomainError';
import type { Tier } from '@guanjia/kernel/tiers';

/** Which region codes each tier may have; a town carries the code of its county, or of a city without counties. */
const shapes: Readonly<Record<Tier, { readonly shape: RegExp; readonly accepted: string }>> = {
  PROVINCE: { shape: /^\d{2}0000$/, accepted: 'PROVINCE with a code that ends in 0000' },
  CITY: { shape: /^(?:\d{2}(?!00)\d{2}00|(?:11|12|31|50)0000)$/, accepted: 'CITY with a code that ends in 00' },
  COUNTY: { shape: /^\d{4}(?!00)\d{2}$/, accepted: 'COUNTY with the code of a county or district' },
  TOWN: { shape: /^\d{2}(?!0000)\d{4}$/, accepted: 'TOWN with the code of its county or district' },
};

/** @throws BAD_INPUT when nothing of this tier can lie in a region with this code */
export function requireTierRegion(tier: Tier, regionCode: string, field: string): void {
  const { shape, accepted } = shapes[tier];
  if (!shape.test(regionCode)) throw new DomainError('BAD_INPUT', { field, value: `${tier} ${regionCode}`, accepted });
}
