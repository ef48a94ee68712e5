import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';

/** An approver looks at the work of its own agency; window, service room, supervisor and government at any. @throws FORBIDDEN */
export function requireWatches(principal: Principal, agency: AgencyCode): void {
  if (hasRole(principal, 'WINDOW_CLERK', 'SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT')) return;
  if (hasRole(principal, 'APPROVER') && principal.agency === agency) return;
  throw new DomainError('FORBIDDEN', { field: 'agency', value: agency, accepted: principal.agency });
}
