import type { Actor } from '@guanjia/kernel/actor';

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
type KindBy<By> = {
  [Kind in VisitEntryKind]: (typeof visitEntryKinds)[Kind]['by'] extends By ? Kind : never;
}[VisitEntryKind];

export type CrewEntryKind = KindBy<'CREW'>;
export type ApprovalEntryKind = KindBy<'APPROVAL'>;

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
