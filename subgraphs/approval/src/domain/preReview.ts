import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { RequiredMaterial } from './item.ts';
import type { Label } from './label.ts';
import type { PreReviewStatus } from './preReviewMachine.ts';
import type { ItemStage } from './stages.ts';

/** The agreement on steward's service that a joint pre-review follows (帮代办协议, S2). */
export interface ServiceAgreement {
  readonly reference: string;
  readonly signedOn: CalendarDate;
}

/** That an invited agency stayed away. */
export interface Absence {
  readonly agency: AgencyCode;
  readonly reason: string;
}

/** A joint review meeting (协调联审会议, S2). */
export interface PreReviewMeeting {
  readonly heldAt: Date;
  readonly place: string;
  readonly minutes: string;
  readonly absences: readonly Absence[];
  readonly recordedAt: Date;
  readonly recordedBy: Actor;
}

/** What an agency says beforehand; an amendment is its next revision. */
export interface PreReviewOpinion {
  readonly agency: AgencyCode;
  /** From 1. */
  readonly revision: number;
  /** Its own items that the project needs. */
  readonly itemCodes: readonly string[];
  readonly conditions: string | null;
  readonly remarks: string | null;
  readonly givenAt: Date;
  readonly givenBy: Actor;
}

/** An item of a one-time notice. */
export interface NoticeItem {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly agency: AgencyCode;
  readonly stage: ItemStage;
  /** From submission to decision, as planned. */
  readonly workingDays: number;
  readonly materials: readonly RequiredMaterial[];
  /** Codes of the items it waits for. */
  readonly prerequisites: readonly string[];
  /** Null for one that only an opinion asks for. */
  readonly plannedStart: CalendarDate | null;
  readonly plannedFinish: CalendarDate | null;
}

/** All items and the flow, told once (一次性告知, S2). It never changes. */
export interface OneTimeNotice {
  readonly number: string;
  readonly roadmapVersion: number;
  readonly items: readonly NoticeItem[];
  /** Printable, in Markdown. */
  readonly text: string;
  /** The flow as Mermaid. */
  readonly mermaid: string;
  readonly issuedAt: Date;
  readonly issuedBy: Actor;
}

/** A joint pre-review on entry (准入联合预审, A12, S2). */
export interface JointPreReview {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  readonly status: PreReviewStatus;
  readonly agreement: ServiceAgreement;
  /** Those invited. */
  readonly agencies: readonly AgencyCode[];
  readonly meetings: readonly PreReviewMeeting[];
  /** All revisions, in the order given. */
  readonly opinions: readonly PreReviewOpinion[];
  readonly notice: OneTimeNotice | null;
  readonly cancellationReason: string | null;
  readonly openedAt: Date;
  readonly openedBy: Actor;
}

/** The opinions that count: the latest of each agency, in the order of the invitation. */
export function standingOpinions({
  agencies,
  opinions,
}: Pick<JointPreReview, 'agencies' | 'opinions'>): readonly PreReviewOpinion[] {
  return agencies.flatMap((agency) => opinions.findLast((opinion) => opinion.agency === agency) ?? []);
}

/** The invited agencies that gave no opinion and whose absence no meeting records. */
export function silentAgencies(
  review: Pick<JointPreReview, 'agencies' | 'opinions' | 'meetings'>,
): readonly AgencyCode[] {
  const absent = review.meetings.flatMap(({ absences }) => absences.map(({ agency }) => agency));
  const heard = standingOpinions(review).map(({ agency }) => agency);
  return review.agencies.filter((agency) => !absent.includes(agency) && !heard.includes(agency));
}
