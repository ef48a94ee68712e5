import type { AgencyCode } from './agencies.ts';
import { DomainError } from './DomainError.ts';
import type { Principal } from './principal.ts';
import { agencyWorkReaders } from './readers.ts';
import { reachOf } from './rowScope.ts';

/** The regions in which the person sees what waits for an agency, and what it has done. @throws FORBIDDEN naming `agency` */
export function requireAgencyWork(principal: Principal, agency: AgencyCode): readonly string[] {
  const { regions, agency: own } = reachOf(principal, agencyWorkReaders);
  if (regions.length > 0) return regions;
  if (own?.code === agency) return own.regions;
  throw new DomainError('FORBIDDEN', { field: 'agency', value: agency, accepted: principal.agency });
}
