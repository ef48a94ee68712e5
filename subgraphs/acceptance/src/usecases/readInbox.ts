import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { InboxEntry, InboxPlace } from '../domain/acceptanceStore.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';

/** The items that wait for an agency's opinion in the regions where the approver works. @throws FORBIDDEN for another agency's */
export function readInbox(
  { acceptances }: Pick<AcceptanceNeeds, 'acceptances'>,
  principal: Principal,
  { agency, limit, after }: { agency: AgencyCode; limit: number; after: InboxPlace | null },
): Promise<readonly InboxEntry[]> {
  const watches = hasRole(principal, 'WINDOW_CLERK', 'SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT');
  if (!watches && principal.agency !== agency) {
    throw new DomainError('FORBIDDEN', { field: 'agency', value: agency, accepted: principal.agency });
  }
  return acceptances.inboxOf({ agency, regions: principal.regions, limit, after });
}
