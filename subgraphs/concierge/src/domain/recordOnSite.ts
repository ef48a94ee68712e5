import { requireItemCode } from './appointContact.ts';
import { type BusBooking, bookingTransitions } from './busBooking.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireId } from './requireId.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { throughTrainMessage } from './throughTrainMessage.ts';
import type { CrewEntryKind, VisitEntry } from './visitEntry.ts';

/** What the crew writes down itself. */
export interface CrewEntry {
  readonly kind: CrewEntryKind;
  readonly applicationId: string | null;
  readonly itemCode: string | null;
  readonly text: string;
}

/** Writes down a survey with its findings, or why something could not be decided, while on the site. @throws BAD_INPUT */
export function recordOnSite(
  occasion: Occasion,
  booking: BusBooking,
  { kind, applicationId, itemCode, text }: CrewEntry,
): Partial<Changes> & { readonly entry: VisitEntry } {
  requireStep('ThroughTrainBooking', bookingTransitions[booking.status], booking.status, 'record');
  const entry: VisitEntry = {
    id: occasion.nextId(),
    bookingId: booking.id,
    kind,
    applicationId: applicationId === null ? null : requireId(applicationId, 'applicationId'),
    itemCode: itemCode === null ? null : requireItemCode(itemCode, 'itemCode'),
    delegationId: null,
    certificateId: null,
    certificateNumber: null,
    text: requireText(text, 'text', 2000),
    at: occasion.at,
    by: occasion.actor,
    eventId: null,
  };
  const more = { entryId: entry.id, kind, applicationId: entry.applicationId };
  return {
    entry,
    throughTrain: [{ kind: 'ENTRY', entry, bookingVersion: booking.version }],
    messages: [throughTrainMessage(occasion, 'throughTrainRecorded', booking, more)],
  };
}
