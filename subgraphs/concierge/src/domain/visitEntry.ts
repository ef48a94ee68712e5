import { requireItemCode } from './appointContact.ts';
import { type BusBooking, bookingTransitions } from './busBooking.ts';
import type { Changes } from './changes.ts';
import type { Actor, Occasion } from './occasion.ts';
import { requireId } from './requireId.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { throughTrainMessage } from './throughTrainMessage.ts';

/**
 * What is on the record of a visit (现场记录, C10). What approval has done (A13) is written from approval's events alone;
 * the crew writes what approval does not know.
 */
export const visitEntryKinds = {
  ACCEPTED: { en: 'Accepted', zh: '现场受理', by: 'APPROVAL' },
  REVIEWED: { en: 'Reviewed', zh: '现场审查', by: 'APPROVAL' },
  APPROVED: { en: 'Approved', zh: '现场准予', by: 'APPROVAL' },
  REJECTED: { en: 'Rejected', zh: '现场不予批准', by: 'APPROVAL' },
  CERTIFICATE_ISSUED: { en: 'Certificate issued', zh: '现场出证', by: 'APPROVAL' },
  SURVEYED: { en: 'Surveyed', zh: '现场踏勘', by: 'CREW' },
  NOT_DECIDED: { en: 'Could not be decided', zh: '未能现场办结', by: 'CREW' },
} as const satisfies Record<string, { en: string; zh: string; by: 'APPROVAL' | 'CREW' }>;

export type VisitEntryKind = keyof typeof visitEntryKinds;
export type CrewEntryKind = Extract<VisitEntryKind, 'SURVEYED' | 'NOT_DECIDED'>;

/** One line of the record; written once. */
export interface VisitEntry {
  readonly id: string;
  readonly bookingId: string;
  readonly kind: VisitEntryKind;
  /** Approval's own id; null for a survey that no application asked for. */
  readonly applicationId: string | null;
  readonly itemCode: string | null;
  /** By which authority it was decided on the bus (A13). */
  readonly delegationId: string | null;
  readonly certificateId: string | null;
  readonly certificateNumber: string | null;
  /** Findings of a survey, or why it could not be decided. */
  readonly text: string | null;
  readonly at: Date;
  readonly by: Actor;
  /** Approval's event it comes from; null for a line of the crew. */
  readonly eventId: string | null;
}

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
