import type { Actor } from '@guanjia/kernel/actor';
import type { HandoffChannel, MaterialDescriptor } from '@guanjia/kernel/messages';

import type { ServiceFileStatus } from './serviceFileTransitions.ts';

export const fileEntryKinds = [
  'AGREEMENT',
  'ENTERPRISE_PLAN',
  'MEETING_MINUTES',
  'PROBLEM_RECORD',
  'VISIT_RECORD',
  'EVALUATION',
  'MATERIAL',
  'OTHER',
] as const;
export type FileEntryKind = (typeof fileEntryKinds)[number];

/** Documents that this department keeps itself. */
export const fileDocumentTypes = [
  'ServiceAgreement',
  'EnterprisePlan',
  'Meeting',
  'Problem',
  'ServiceVisit',
  'ServiceEvaluation',
] as const;
export type FileDocumentType = (typeof fileDocumentTypes)[number];

/** A record of this department that belongs in a project's file. */
export interface FileDocument {
  readonly type: FileDocumentType;
  readonly id: string;
}

/** What the department knows by itself to belong in a file, and is not in it yet. */
export interface FileSuggestion {
  readonly kind: FileEntryKind;
  readonly title: string;
  readonly document: FileDocument;
}

/** One piece of a service file: a material by its hash, or a record of this department; written once. */
export interface FileEntry {
  readonly id: string;
  readonly fileId: string;
  readonly kind: FileEntryKind;
  readonly title: string;
  readonly material: MaterialDescriptor | null;
  readonly document: FileDocument | null;
  readonly addedAt: Date;
  readonly addedBy: Actor;
}

/** Why a required kind is not there. */
export interface MissingKind {
  readonly kind: FileEntryKind;
  readonly reason: string;
}

/** That a file was closed (归档), by whom it is kept and how long. */
export interface FileClosing {
  readonly at: Date;
  readonly by: Actor;
  readonly retentionYears: number;
  readonly missing: readonly MissingKind[];
}

/** The handoff of a file, and what came of it. */
export interface FileHandover {
  readonly handoffId: string;
  readonly legId: string;
  readonly recipient: string;
  /** Null leaves the way to the directory. */
  readonly channel: HandoffChannel | null;
  readonly at: Date;
  readonly by: Actor;
  /** What the recipient has signed. */
  readonly receipt: { readonly digest: string; readonly signedAt: string } | null;
  /** Why it came back unsigned. */
  readonly returned: { readonly how: FileReturn; readonly reason: string; readonly at: Date } | null;
}

export const fileReturns = ['REFUSED', 'RETURNED', 'CANCELLED'] as const;
export type FileReturn = (typeof fileReturns)[number];

/** The file of a project's service (帮办代办档案, S1): collected, closed, kept and handed over. One for each project. */
export interface ServiceFile {
  readonly id: string;
  readonly projectId: string;
  readonly status: ServiceFileStatus;
  readonly openedAt: Date;
  readonly openedBy: Actor;
  readonly closing: FileClosing | null;
  /** The unit that keeps it once it is closed (保管). */
  readonly keptById: string | null;
  /** The latest one. */
  readonly handover: FileHandover | null;
  readonly version: number;
}
