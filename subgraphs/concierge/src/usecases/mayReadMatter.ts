import type { Principal } from '@guanjia/kernel/principal';
import { isWithinRegion } from '@guanjia/kernel/regions';
import { reachOf } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import type { PolicyMatter } from '../domain/policyMatter.ts';

/** Whether a matter touches one of the regions in which a person works, from above or within: a city’s answer binds its counties. */
export function mayReadMatter(principal: Principal, { regionCode }: Pick<PolicyMatter, 'regionCode'>): boolean {
  const { all, regions } = reachOf(principal, conciergeReaders.serviceText);
  return all || regions.some((region) => isWithinRegion(regionCode, region) || isWithinRegion(region, regionCode));
}
