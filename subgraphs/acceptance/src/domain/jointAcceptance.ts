import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import type { Deadline } from '@guanjia/kernel/workingDays';
import type { AcceptancePhase } from './acceptancePhases.ts';
import type { ItemStatus } from './itemMachine.ts';
import type { JointAcceptanceStatus } from './jointAcceptanceMachine.ts';
import type { Label } from './label.ts';

/** One application for joint acceptance (竣工联合验收) with all its items: saved, locked and versioned as a whole. */
export interface JointAcceptance {
  readonly id: string;
  /** Counts all joint acceptances in the order of application. */
  readonly serial: number;
  /** 受理编号, made of region, year and serial. */
  readonly registerNumber: string;
  readonly projectId: string;
  readonly ownerCreditCode: string;
  readonly regionCode: string;
  /** Whether the project stood on a key list when it applied. */
  readonly keyProject: boolean;
  readonly status: JointAcceptanceStatus;
  readonly phases: readonly AcceptancePhase[];
  /** Whether the owner asked for both phases side by side (两阶段并联办理). */
  readonly parallelPhases: boolean;
  readonly leader: LeadingBody;
  readonly materials: readonly AcceptanceMaterial[];
  readonly items: readonly JointAcceptanceItem[];
  readonly submittedAt: Date;
  readonly submittedBy: Actor;
  readonly outcome: AcceptanceOutcome | null;
  readonly version: number;
}

/** Who leads the departments: the functional zone, else the district (J3). */
export interface LeadingBody {
  readonly kind: 'FUNCTIONAL_ZONE' | 'DISTRICT';
  readonly name: string;
}

/** A material handed in once for all the items that require its code. */
export interface AcceptanceMaterial {
  readonly code: string;
  readonly descriptor: MaterialDescriptor;
}

/** An item under acceptance by one department. */
export interface JointAcceptanceItem {
  readonly id: string;
  readonly itemCode: string;
  readonly phase: AcceptancePhase;
  readonly agency: AgencyCode;
  readonly status: ItemStatus;
  /** From the first to the present one; never empty. */
  readonly rounds: readonly AcceptanceRound[];
  readonly version: number;
}

/** One run of an item's clock: from the application, or from a rectification, to the department's opinion. */
export interface AcceptanceRound {
  readonly number: number;
  readonly startedAt: Date;
  readonly deadline: Deadline;
  /** What the owner says was put right; null in the first round. */
  readonly rectification: string | null;
  readonly opinion: GivenOpinion | null;
}

/** What a department may say of an item (J4). */
export type Opinion =
  | { readonly verdict: 'PASS' }
  | { readonly verdict: 'RECTIFY'; readonly rectifications: readonly string[] }
  | { readonly verdict: 'NOT_APPLICABLE'; readonly reason: string };

/** An opinion with who gave it and when. */
export interface GivenOpinion {
  readonly opinion: Opinion;
  readonly givenBy: Actor;
  readonly givenAt: Date;
  /** The joint visit it rests on; null when it names none. */
  readonly visitId: string | null;
}

/** How a joint acceptance ended. */
export type AcceptanceOutcome =
  | {
      readonly kind: 'PASSED';
      readonly at: Date;
      readonly opinionNumber: string;
      readonly certificates: readonly AcceptanceCertificate[];
    }
  | { readonly kind: 'NOT_REQUIRED'; readonly at: Date }
  | { readonly kind: 'WITHDRAWN'; readonly at: Date; readonly reason: string };

/** A certificate issued together with the joint opinion (验收即发证). */
export interface AcceptanceCertificate {
  readonly itemCode: string;
  readonly name: Label;
  readonly number: string;
}
