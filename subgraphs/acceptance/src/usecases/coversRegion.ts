import type { Principal } from '@guanjia/kernel/principal';
import { isWithinRegion } from '@guanjia/kernel/regions';

/** Whether the person works in the region or in one around it. */
export function coversRegion(principal: Pick<Principal, 'regions'>, regionCode: string): boolean {
  return principal.regions.some((region) => isWithinRegion(regionCode, region));
}
