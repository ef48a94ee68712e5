import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';

/** The regions in which a person may see what waits for an agency; null for all. An approver sees the own agency's. @throws FORBIDDEN */
export function requireAgencyView(principal: Principal, agency: AgencyCode): readonly string[] | null {
  const overseer = hasRole(principal, 'WINDOW_CLERK', 'SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT', 'SYSTEM');
  if (!overseer && principal.agency !== agency) {
    throw new DomainError('FORBIDDEN', { field: 'agency', value: agency, accepted: principal.agency });
  }
  return hasRole(principal, 'SYSTEM') ? null : principal.regions;
}
