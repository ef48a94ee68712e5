import type { AgencyCode } from '@guanjia/kernel/agencies';
import { requireAgencyWork } from '@guanjia/kernel/agencyWork';
import { hasRole, type Principal } from '@guanjia/kernel/principal';

/** The regions in which a person may see what waits for an agency; null for all. @throws FORBIDDEN */
export function requireAgencyView(principal: Principal, agency: AgencyCode): readonly string[] | null {
  return hasRole(principal, 'SYSTEM') ? null : requireAgencyWork(principal, agency);
}
