import type { AgencyCode } from './agencies.ts';
import { DomainError } from './DomainError.ts';
import type { Principal } from './principal.ts';
import { agencyWorkReaders } from './readers.ts';
import { reachOf } from './rowScope.ts';

/** The regions in which the person sees what waits for an agency, and what it has done. @throws FORBIDDEN naming `agency` */
export function requireAgencyWork(principal: Principal, agency: AgencyCode): readonly string[] {
  const { agency: own } = reachOf(principal, agencyWorkReaders);
  // who oversees agencies and works nowhere sees that there is nothing, and is not refused
  if (principal.roles.some((role) => agencyWorkReaders[role]?.includes('OWN_REGION'))) return principal.regions;
  if (own?.code === agency) return own.regions;
  throw new DomainError('FORBIDDEN', { field: 'agency', value: agency, accepted: principal.agency });
}
