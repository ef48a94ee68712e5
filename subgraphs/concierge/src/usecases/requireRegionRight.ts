import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';

/** The service room rules over the people of its own regions. @throws FORBIDDEN for anybody else. */
export function requireRegionRight(principal: Principal, regionCode: string): void {
  if (hasRole(principal, 'SYSTEM')) return;
  if (hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', { field: 'regionCode', value: regionCode, accepted: principal.regions });
}
