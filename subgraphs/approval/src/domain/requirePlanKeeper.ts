import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';

/** Monthly plans are kept by the service room of the region (S3). @throws FORBIDDEN */
export function requirePlanKeeper(principal: Principal, regionCode: string): void {
  if (hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', { accepted: ['SERVICE_ROOM of the region'] });
}
