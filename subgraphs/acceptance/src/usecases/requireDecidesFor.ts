import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';

/** Only an approver of the item's own department, in the project's region, gives its opinion. @throws FORBIDDEN */
export function requireDecidesFor(principal: Principal, agency: AgencyCode, regionCode: string): void {
  const decides = hasRole(principal, 'APPROVER') && principal.agency === agency && worksInRegion(principal, regionCode);
  if (decides) return;
  throw new DomainError('FORBIDDEN', { accepted: `an approver of ${agency} in the project’s region ${regionCode}` });
}
