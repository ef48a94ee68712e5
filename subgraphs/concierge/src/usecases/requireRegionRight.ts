import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { isWithinRegion } from '@guanjia/kernel/regions';

/**
 * The service room rules over the people of its own regions; one whose token names no region, over all.
 * @throws FORBIDDEN for anybody else.
 */
export function requireRegionRight(principal: Principal, regionCode: string): void {
  const { regions } = principal;
  const isOwn = regions.length === 0 || regions.some((region) => isWithinRegion(regionCode, region));
  if (hasRole(principal, 'SERVICE_ROOM', 'SYSTEM') && isOwn) return;
  throw new DomainError('FORBIDDEN', { field: 'regionCode', value: regionCode, accepted: regions });
}
