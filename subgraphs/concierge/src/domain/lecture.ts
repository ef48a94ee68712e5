import type { Actor } from '@guanjia/kernel/actor';

import type { PolicyField } from './policyFields.ts';

/** How a policy is lectured on; on the bus it is where a project is (S3 政策宣讲员). */
export const lectureForms = {
  AT_PLACE: { en: 'At a place', zh: '现场宣讲', source: 'S2' },
  ONLINE: { en: 'Online', zh: '线上宣讲', source: 'S2' },
  ON_BUS: { en: 'On the through-train', zh: '直通车宣讲', source: 'S3' },
} as const satisfies Record<string, { en: string; zh: string; source: string }>;

/** Whom a lecture is for. */
export const lectureAudiences = {
  PROJECT_OWNERS: { en: 'Project owners', zh: '项目单位' },
  ENTERPRISES: { en: 'Enterprises', zh: '企业' },
  PUBLIC: { en: 'The public', zh: '群众' },
  FORCE: { en: 'People of the steward force', zh: '帮办代办人员' },
} as const satisfies Record<string, { en: string; zh: string }>;

export type LectureForm = keyof typeof lectureForms;
export type LectureAudience = keyof typeof lectureAudiences;

export const lectureStatuses = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type LectureStatus = (typeof lectureStatuses)[number];

export const lectureTransitions = {
  PLANNED: { hold: 'HELD', cancel: 'CANCELLED' },
  HELD: {},
  CANCELLED: {},
} as const satisfies Record<LectureStatus, Partial<Record<'hold' | 'cancel', LectureStatus>>>;

/** A document that was shown or handed out, by its content: `sha256` in hex. */
export interface LectureMaterial {
  readonly sha256: string;
  readonly name: string;
}

/** What somebody asked at a lecture, and the entry of the knowledge base it became. */
export interface LectureQuestion {
  readonly id: string;
  readonly text: string;
  readonly entryId: string | null;
}

/** A lecture on a policy (政策宣讲, S2 S3; C13), planned, held or called off. */
export interface Lecture {
  readonly id: string;
  readonly topic: string;
  readonly field: PolicyField;
  /** GB/T 2260 code of the region it is for. */
  readonly regionCode: string;
  readonly form: LectureForm;
  /** Null only for one that is online. */
  readonly place: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly lecturerIds: readonly string[];
  readonly audience: LectureAudience;
  /** The project it is for; a lecture on the bus has one. */
  readonly projectId: string | null;
  readonly materials: readonly LectureMaterial[];
  /** Entries of the knowledge base it is about. */
  readonly entryIds: readonly string[];
  readonly status: LectureStatus;
  readonly plannedAt: Date;
  readonly plannedBy: Actor;
  /** How many people came. */
  readonly attended: number | null;
  readonly note: string | null;
  readonly questions: readonly LectureQuestion[];
  readonly cancelReason: string | null;
  readonly version: number;
}
