import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { Principal } from '@guanjia/kernel/principal';
import type { InboxEntry, InboxQuestion } from '../domain/applicationStore.ts';
import type { Needs } from './needs.ts';
import { requireAgencyView } from './requireAgencyView.ts';

export interface InboxWanted extends Pick<InboxQuestion, 'limit' | 'after' | 'effect'> {
  readonly agency: AgencyCode;
}

/**
 * What waits for an agency in the regions the person works in: key projects first (绿色通道, S4), then the nearest
 * deadline. An approver sees only the own agency's. @throws FORBIDDEN
 */
export async function pageInbox(
  { applications }: Pick<Needs, 'applications'>,
  principal: Principal,
  wanted: InboxWanted,
): Promise<InboxEntry[]> {
  return applications.inbox({ ...wanted, regions: requireAgencyView(principal, wanted.agency) });
}
