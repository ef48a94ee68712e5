import type { Principal } from './principal.ts';
import { isWithinRegion } from './regions.ts';

/** Whether the person works in the region or in one around it. A token that names no region gives no regional right. */
export function worksInRegion({ regions }: Pick<Principal, 'regions'>, regionCode: string): boolean {
  return regions.some((region) => isWithinRegion(regionCode, region));
}
