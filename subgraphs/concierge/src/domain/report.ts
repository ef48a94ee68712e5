import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';

import type { ReportMonth } from './reportMonth.ts';

/** 统计报送 by who carries a project, 印证材料 by a functional zone or street (S4). */
export const reportKinds = {
  SERVICE: { en: 'Service report', zh: '服务情况报送' },
  EVIDENCE: { en: 'Evidence report', zh: '印证材料报送' },
} as const;
export type ReportKind = keyof typeof reportKinds;

/** What a piece of evidence is. The notices name no kinds; these are our own. */
export const evidenceKinds = {
  PHOTO: { en: 'Photograph', zh: '现场照片' },
  DOCUMENT: { en: 'Document', zh: '文件资料' },
  RECORD: { en: 'Record of work', zh: '工作记录' },
  MEDIA: { en: 'Media coverage', zh: '媒体报道' },
  OTHER: { en: 'Other', zh: '其他' },
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

export const reportStatuses = ['HANDED_IN', 'RETURNED', 'ACCEPTED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** Who owes a report, and on what. */
export type ReportSubject =
  | { readonly kind: 'SERVICE'; readonly projectId: string; readonly personId: string }
  | { readonly kind: 'EVIDENCE'; readonly unitId: string };

/** A report that was handed in (C11). When it first was decides for ever whether it was in time. */
export interface Report {
  readonly id: string;
  readonly subject: ReportSubject;
  readonly month: ReportMonth;
  /** Last day on which it was in time: a natural day. */
  readonly dueOn: CalendarDate;
  readonly firstHandedInOn: CalendarDate;
  readonly status: ReportStatus;
  readonly lastVersionNo: number;
  readonly version: number;
}

export interface ServiceText {
  readonly progress: string;
  readonly problemsMet: string;
  readonly helpGiven: string;
  readonly nextWork: string;
}

/** One piece of evidence: exactly one of its fingerprint and its text stands. */
export interface EvidenceEntry {
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly projectId: string | null;
  /** SHA-256 of a material, 64 hexadecimal digits. */
  readonly sha256: string | null;
  readonly text: string | null;
}

export type ReportContent =
  | ({ readonly kind: 'SERVICE' } & ServiceText)
  | { readonly kind: 'EVIDENCE'; readonly entries: readonly EvidenceEntry[] };

/** What the service room said to a version; written once. */
export interface ReportOutcome {
  readonly kind: 'RETURNED' | 'ACCEPTED';
  readonly reason: string | null;
  readonly at: Date;
  readonly by: Actor;
}

/** One version of a report; written once but for its outcome. */
export interface ReportVersion {
  readonly reportId: string;
  readonly no: number;
  readonly content: ReportContent;
  readonly handedInAt: Date;
  readonly handedInBy: Actor;
  readonly outcome: ReportOutcome | null;
}
