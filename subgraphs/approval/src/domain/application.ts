import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ApplicationAction, ApplicationStatus, Track } from './applicationMachine.ts';
import type { ApprovalEffect } from './approvalEffect.ts';
import type { ClockEntry } from './clock.ts';
import { type Item, isAssistedOnly, type RequiredMaterial } from './item.ts';
import type { Label } from './label.ts';
import type { NotificationCommitment, NotificationTerms } from './notificationCommitment.ts';
import type { OnBus } from './onBus.ts';
import type { SpecialProcedure } from './specialProcedure.ts';
import type { ItemStage } from './stages.ts';
import type { ToleranceCommitment } from './toleranceCommitment.ts';

/** The item as it was when the application began: a later catalogue does not change an application under way. */
export interface ApplicationItem {
  readonly code: string;
  readonly version: string;
  readonly name: Label;
  readonly agency: AgencyCode;
  readonly stage: ItemStage;
  readonly track: Track;
  /** Working days for the decision. */
  readonly promisedWorkingDays: number;
  /** Working hours for the decision, when it is promised in hours; the days are 1 then. */
  readonly promisedWorkingHours: number | null;
  /** Null when it cannot be decided on a commitment (告知承诺). */
  readonly notificationTerms: NotificationTerms | null;
  readonly materials: readonly RequiredMaterial[];
  readonly completesProject: boolean;
  /** Prerequisite items, and materials, that only the formal document waits for (A10 A11); empty for a formal application. */
  readonly mayAwait: readonly string[];
  /** How long what it issues is valid; null when that is open. */
  readonly validMonths: number | null;
}

/** One thing that is missing or wrong. */
export interface MissingMaterial {
  readonly materialCode: string;
  readonly note: string;
}

/** The one-time notice of everything that is missing (一次性告知, S2 S4). */
export interface Correction {
  readonly missing: readonly MissingMaterial[];
  readonly requestedAt: Date;
  readonly suppliedAt: Date | null;
}

/** How it was decided. */
export interface Decision {
  readonly reason: string | null;
  readonly documentNo: string | null;
  /** The last day on which the document is valid, where that was said. */
  readonly validUntil: CalendarDate | null;
  readonly decidedAt: Date;
  readonly decidedBy: Actor;
  /** Absent for one taken elsewhere. */
  readonly onBus?: OnBus | null | undefined;
}

/** An application of one item for one project (申请, A6). */
export interface Application {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  /** What its approval is worth; a conversion makes it formal (换发). */
  readonly effect: ApprovalEffect;
  readonly item: ApplicationItem;
  readonly status: ApplicationStatus;
  /** Codes of the materials presented. */
  readonly materials: readonly string[];
  readonly correction: Correction | null;
  readonly specialProcedures: readonly SpecialProcedure[];
  readonly decision: Decision | null;
  readonly ledger: readonly ClockEntry[];
  readonly draftedAt: Date;
  readonly submittedAt: Date | null;
  /** When it was announced as late; that is done once. */
  readonly overdueAnnouncedAt: Date | null;
  /** What the owner promised to bring later (极限容缺受理, A8). */
  readonly toleranceCommitment: ToleranceCommitment | null;
  /** What the owner promised to comply with (告知承诺, A9). */
  readonly notificationCommitment: NotificationCommitment | null;
}

/** One step of its life, as the record keeps it (X2). */
export interface ApplicationStep {
  readonly id: string;
  readonly applicationId: string;
  readonly action: 'draft' | ApplicationAction;
  readonly from: ApplicationStatus | null;
  readonly to: ApplicationStatus;
  readonly at: Date;
  readonly by: Actor;
  /** The owner unit that somebody else acted for. */
  readonly onBehalfOf: string | null;
  readonly note: string | null;
  /** Absent for one taken elsewhere. */
  readonly onBus?: OnBus | null | undefined;
}

/** What an application keeps of its item. */
export function applicationItemOf(item: Item, effect: ApprovalEffect = 'FORMAL'): ApplicationItem {
  const { code, version, name, agency, stage, handling, materials, completesProject, notificationTerms } = item;
  return {
    code,
    version,
    name,
    agency,
    stage,
    track: isAssistedOnly(item) ? 'ASSISTED' : handling.type,
    promisedWorkingDays: handling.type === 'PROMISED' ? handling.promisedWorkingDays : onTheSpotWorkingDays,
    promisedWorkingHours: handling.type === 'PROMISED' ? handling.promisedWorkingHours : null,
    notificationTerms,
    materials,
    completesProject,
    ...termsOf(item, effect),
  };
}

function termsOf(item: Item, effect: ApprovalEffect): Pick<ApplicationItem, 'mayAwait' | 'validMonths'> {
  switch (effect) {
    case 'FORMAL':
      return { mayAwait: [], validMonths: item.validMonths };
    case 'PRE_APPROVAL':
      return { mayAwait: item.preApproval?.mayAwait ?? [], validMonths: item.preApproval?.validMonths ?? null };
    case 'SIMULATED':
      return { mayAwait: item.landMaterials, validMonths: null };
  }
}

/** At the counter at once; what comes in online is closed by the next working day. */
const onTheSpotWorkingDays = 1;
