import type { Principal } from '@guanjia/kernel/principal';
import { isWithinRegion } from '@guanjia/kernel/regions';
import type { PolicyMatter } from '../domain/policyMatter.ts';

/** Whether a matter touches one of the regions in which a person works, from above or within. */
export function mayReadMatter({ regions }: Pick<Principal, 'regions'>, { regionCode }: PolicyMatter): boolean {
  return regions.some((region) => isWithinRegion(regionCode, region) || isWithinRegion(region, regionCode));
}
