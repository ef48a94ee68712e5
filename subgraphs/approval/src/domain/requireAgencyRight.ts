import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';

/** An agency speaks for itself, in delegations and reports, by an approver of its own who works in all the regions. Returns the agency. @throws FORBIDDEN */
export function requireAgencyRight(
  principal: Principal,
  { agency, regions }: { readonly agency: AgencyCode | null; readonly regions: readonly string[] },
): AgencyCode {
  const own = hasRole(principal, 'APPROVER') ? principal.agency : null;
  const inAll = regions.every((region) => worksInRegion(principal, region));
  if (own !== null && inAll && (agency === null || agency === own)) return own;
  throw new DomainError('FORBIDDEN', { accepted: [`APPROVER of ${agency ?? 'the agency'} in all the regions`] });
}
