import type { Actor } from '@guanjia/kernel/actor';
import type { BusBooking } from './busBooking.ts';

import type { ApprovalEntryKind, VisitEntry } from './visitEntry.ts';

/** What approval says was done for an application, on a bus or with what was decided there (A13). */
export interface BusDeed {
  readonly eventId: string;
  readonly projectId: string;
  readonly kind: ApprovalEntryKind;
  readonly applicationId: string;
  readonly itemCode: string;
  readonly delegationId: string | null;
  readonly certificateId: string | null;
  readonly certificateNumber: string | null;
  /** The visit that approval was told of; null when it was told of none. */
  readonly bookingId: string | null;
  readonly at: Date;
  readonly by: Actor;
}

/**
 * The visit on which a deed was done: the one that is named, if it is the project's and was on the site; else the one that
 * was on the site at that time, the last to arrive if there are two. Null when there is none.
 */
export function visitOfDeed(
  { bookingId, projectId, at }: Pick<BusDeed, 'bookingId' | 'projectId' | 'at'>,
  visits: readonly BusBooking[],
): BusBooking | null {
  const fitting = visits.filter(
    (visit) =>
      visit.projectId === projectId &&
      visit.arrivedAt !== null &&
      (bookingId === null ? visit.arrivedAt <= at : visit.id === bookingId) &&
      (visit.endedAt === null || at <= visit.endedAt),
  );
  return fitting.toSorted((one, other) => arrivalOf(other) - arrivalOf(one))[0] ?? null;
}

/** The line that a deed is on the record of its visit; a certificate is on the record on which its approval is. */
export function entryOfDeed(deed: BusDeed, bookingId: string, id: string): VisitEntry {
  const { eventId, kind, applicationId, itemCode, delegationId, certificateId, certificateNumber, at, by } = deed;
  return {
    id,
    bookingId,
    kind,
    applicationId,
    itemCode,
    delegationId,
    certificateId,
    certificateNumber,
    text: null,
    at,
    by,
    eventId,
  };
}

function arrivalOf({ arrivedAt }: BusBooking): number {
  return arrivedAt?.getTime() ?? 0;
}
