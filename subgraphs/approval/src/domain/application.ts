import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { Actor } from './actor.ts';
import type { ApplicationAction, ApplicationStatus, Track } from './applicationMachine.ts';
import type { ClockEntry } from './clock.ts';
import { type Item, isAssistedOnly, type RequiredMaterial } from './item.ts';
import type { Label } from './label.ts';
import type { OnBus } from './onBus.ts';
import type { ItemStage } from './stages.ts';

/** Why the clock may stand still during review (特别程序, A6). */
export const specialProcedureKinds = {
  HEARING: '听证',
  SURVEY: '现场踏勘',
  TENDER: '招标拍卖',
  EXPERT_REVIEW: '专家评审',
} as const;
export type SpecialProcedureKind = keyof typeof specialProcedureKinds;

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
  readonly materials: readonly RequiredMaterial[];
  readonly completesProject: boolean;
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

/** A special procedure, under way while `endedAt` is null. */
export interface SpecialProcedure {
  readonly kind: SpecialProcedureKind;
  readonly reason: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** How it was decided. */
export interface Decision {
  readonly reason: string | null;
  readonly documentNo: string | null;
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
export function applicationItemOf(item: Item): ApplicationItem {
  const { code, version, name, agency, stage, handling, materials, completesProject } = item;
  return {
    code,
    version,
    name,
    agency,
    stage,
    track: isAssistedOnly(item) ? 'ASSISTED' : handling.type,
    promisedWorkingDays: handling.type === 'PROMISED' ? handling.promisedWorkingDays : onTheSpotWorkingDays,
    materials,
    completesProject,
  };
}

/** At the counter at once; what comes in online is closed by the next working day. */
const onTheSpotWorkingDays = 1;
