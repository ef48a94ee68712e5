import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import type { Actor } from './actor.ts';
import type { Label } from './label.ts';
import type { SurveyAction, SurveyStatus } from './surveyStatus.ts';

/** One visit of many providers and departments to the site of a project (联合踏勘), with one record (U5, S3). */
export interface JointSurvey {
  readonly id: string;
  readonly projectId: string;
  /** Of the project when it was called. */
  readonly regionCode: string;
  readonly place: string;
  readonly status: SurveyStatus;
  /** Proposed times, in order; a slot is named by its place, from 1. */
  readonly slots: readonly SurveySlot[];
  /** Last day for answers; who is silent until then agrees to every slot. */
  readonly answerBy: CalendarDate;
  /** The slot it is held in, from 1. */
  readonly chosen: number | null;
  readonly participants: readonly SurveyParticipant[];
  /** A ride with the through-train (直通车), by the opaque id of its booking. */
  readonly throughTrainBookingId: string | null;
  readonly record: SurveyRecord | null;
  /** When those who had not signed were reminded; null again when the record is corrected. */
  readonly remindedAt: Date | null;
  /** Everything that was done, oldest first, never changed. */
  readonly steps: readonly SurveyStep[];
  /** Counts writes; 0 before the first. */
  readonly version: number;
}

/** A time that was proposed for the visit. */
export interface SurveySlot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A provider, or a department that has no matter of its own to survey. */
export const surveyParticipantKinds = {
  PROVIDER: { en: 'Utility provider', zh: '市政公用服务单位' },
  AGENCY: { en: 'Government department', zh: '政府部门' },
} as const satisfies Record<string, Label>;

export type SurveyParticipantKind = keyof typeof surveyParticipantKinds;

/** Who takes part, with the part that is its own. */
export interface SurveyParticipant {
  /** Kind and code: `PROVIDER:provider-water`, `AGENCY:HOUSING_CONSTRUCTION`. */
  readonly id: string;
  readonly kind: SurveyParticipantKind;
  readonly code: string;
  readonly name: Label;
  /** Its matters that are surveyed; none for a department. */
  readonly taskIds: readonly string[];
  /** To the slots as they are proposed now. */
  readonly answer: SurveyAnswer | null;
  /** Null before the record says so. */
  readonly came: boolean | null;
  readonly signature: SurveySignature | null;
  /** Recorded when the survey was closed without its signature. */
  readonly notSigned: SurveyNotSigned | null;
}

/** A signature that was not given, and why, as the leader says it. */
export interface SurveyNotSigned {
  readonly at: Date;
  readonly by: Actor;
  readonly reason: string;
}

/** Which slots suit a participant; an empty list says that none does. */
export interface SurveyAnswer {
  readonly at: Date;
  readonly by: Actor;
  readonly slots: readonly number[];
  readonly note: string | null;
}

/** What was seen on the site: one for all (踏勘记录). */
export interface SurveyRecord {
  readonly surveyedOn: CalendarDate;
  readonly situation: string;
  readonly photos: readonly MaterialDescriptor[];
}

/** What a participant finds of one of its matters, or, where it has none, of the site. */
export interface SurveyFinding {
  readonly taskId: string | null;
  readonly feasible: boolean;
  /** Everything that lacks, where it is not feasible yet. */
  readonly missing: readonly string[];
  readonly opinion: string | null;
}

/** A participant's word for its own part: by its Ed25519 key where its counter is hosted here, else as it was recorded. */
export interface SurveySignature {
  readonly at: Date;
  readonly by: Actor;
  readonly findings: readonly SurveyFinding[];
  /** The text that was signed, see `surveySignatureText`. */
  readonly text: string;
  /** Base64; null where the signed-in person's word was recorded. */
  readonly signature: string | null;
  /** PEM (SPKI); null where the signed-in person's word was recorded. */
  readonly publicKey: string | null;
}

/** One entry of a survey's history. */
export interface SurveyStep {
  readonly at: Date;
  readonly by: Actor;
  readonly to: SurveyStatus;
  readonly action: SurveyAction;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The id of a participant in every survey. */
export function surveyParticipantId(kind: SurveyParticipantKind, code: string): string {
  return `${kind}:${code}`;
}

/** The slot the survey is held in; null while none is fixed. */
export function chosenSlot({ slots, chosen }: Pick<JointSurvey, 'slots' | 'chosen'>): SurveySlot | null {
  return chosen === null ? null : (slots[chosen - 1] ?? null);
}
