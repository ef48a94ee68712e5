import type { AgencyCode } from '@guanjia/kernel/agencies';
import { requireAgencyWork } from '@guanjia/kernel/agencyWork';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import type { InboxEntry, InboxPlace, InboxQuery } from '../domain/acceptanceStore.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';

/** Which of an agency's waiting items are asked for. */
export interface InboxPiece {
  readonly agency: AgencyCode;
  readonly wanted: Pick<InboxQuery, 'phase' | 'itemCode' | 'regionCode'> & { readonly overdueOnly: boolean };
  readonly limit: number;
  readonly after: InboxPlace | null;
}

/** The items that wait for an agency's opinion in the regions where the approver works. @throws FORBIDDEN for another agency's */
export function readInbox(
  { acceptances, now }: Pick<AcceptanceNeeds, 'acceptances' | 'now'>,
  principal: Principal,
  { wanted: { overdueOnly, ...wanted }, ...piece }: InboxPiece,
): Promise<readonly InboxEntry[]> {
  const regions = requireAgencyWork(principal, piece.agency);
  if (wanted.regionCode !== null) requireRegion(wanted.regionCode, 'filter.regionCode');
  const dueBefore = overdueOnly ? calendarDateOf(now()) : null;
  return acceptances.inboxOf({ ...piece, ...wanted, dueBefore, regions });
}
