import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { Tier } from '@guanjia/kernel/tiers';
import type { Condition } from './condition.ts';
import type { Label } from './label.ts';
import type { NotificationTerms } from './notificationCommitment.ts';
import type { ItemStage } from './stages.ts';

/** What sort of matter an item is (A2). */
export const itemNatures = {
  ADMINISTRATIVE_PERMIT: '行政许可',
  MUNICIPAL_UTILITY: '市政公用',
  INTERMEDIARY: '中介服务',
  GOVERNMENT_SERVICE: '政府服务',
} as const;
export type ItemNature = keyof typeof itemNatures;

/** What a bus crew may do on the spot (S3). */
export const onSiteClasses = { ACCEPTANCE: '现场受理', DECISION: '现场审批' } as const;
export type OnSiteClass = keyof typeof onSiteClasses;

/** Closed on the spot (即办件), or within promised working days (承诺件) (S4); one promised in hours counts as one day. */
export type Handling =
  | { readonly type: 'ON_THE_SPOT' }
  | { readonly type: 'PROMISED'; readonly promisedWorkingDays: number; readonly promisedWorkingHours: number | null };

/** What must be there first: one of some items approved, or a document presented. */
export type Prerequisite = { readonly items: readonly string[] } | { readonly document: string };

/** A document an item asks for; `tolerable` ones may come later (容缺, S3). */
export interface RequiredMaterial {
  readonly code: string;
  readonly name: Label;
  readonly tolerable: boolean;
}

/** How an item may be approved ahead of its formal approval (预审批, S2). */
export interface PreApprovalRule {
  /** Prerequisite items, and documents, that may still be pending: the formal document waits for them. */
  readonly mayAwait: readonly string[];
  /** The technical review that, once passed, lets every prerequisite item be pending; null when there is none. */
  readonly keyReview: string | null;
  /** How long the pre-approval document is valid; null when that is open. */
  readonly validMonths: number | null;
}

/** An item of the catalogue (审批服务事项, A2). */
export interface Item {
  readonly code: string;
  readonly version: string;
  readonly name: Label;
  readonly stage: ItemStage;
  readonly agency: AgencyCode;
  readonly nature: ItemNature;
  /** Where it is decided. */
  readonly tier: Tier;
  readonly handling: Handling;
  readonly onSite: OnSiteClass;
  readonly prerequisites: readonly Prerequisite[];
  readonly materials: readonly RequiredMaterial[];
  readonly applies: Condition;
  /** 1 or 2 for the items of joint acceptance (J2). */
  readonly acceptancePhase: 1 | 2 | null;
  /** Its approval completes the project. */
  readonly completesProject: boolean;
  /** A permit for line work, which a joint utility application may bring as well (U1). */
  readonly lineWork?: boolean | undefined;
  /** On what terms it is decided on a signed commitment (告知承诺, A9); null when it is not. */
  readonly notificationTerms: NotificationTerms | null;
  /** Null for an item that is not pre-approved. */
  readonly preApproval: PreApprovalRule | null;
  /** Those of its materials that only come with the land: a simulated approval does without (S3). */
  readonly landMaterials: readonly string[];
  /** How long its certificate is valid; null when that is open. */
  readonly validMonths: number | null;
}

/** Tracked, prepared and coordinated, but not decided here: at province tier, or an intermediary's service (S2). */
export function isAssistedOnly({ tier, nature }: Pick<Item, 'tier' | 'nature'>): boolean {
  return tier === 'PROVINCE' || nature === 'INTERMEDIARY';
}
