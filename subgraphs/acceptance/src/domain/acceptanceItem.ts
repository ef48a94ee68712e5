import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { AcceptancePhase } from './acceptancePhases.ts';
import type { Label } from './label.ts';
import type { SiteStage } from './siteProgress.ts';

/** An item of joint acceptance (联合验收事项) as the catalogue has it (J2). */
export interface AcceptanceItem {
  /** Also the code of the item in the approval catalogue. */
  readonly code: string;
  readonly name: Label;
  readonly phase: AcceptancePhase;
  /** The department that gives the opinion. */
  readonly agency: AgencyCode;
  /** Working days promised for one round of the opinion. */
  readonly promisedWorkingDays: number;
  /** How far the works are to be before it is applied for; null when that does not matter. For suggestions, never a refusal. */
  readonly siteStage: SiteStage | null;
  /** Read from the top; the first rule that names the project's kind decides. */
  readonly applicability: readonly ApplicabilityRule[];
  readonly materials: readonly RequiredMaterial[];
  /** The certificate issued at once when the joint acceptance passes (验收即发证); null when there is none. */
  readonly certificateOnAcceptance: Label | null;
}

/** One line of an item's applicability; `kinds` null stands for every kind. */
export interface ApplicabilityRule {
  readonly kinds: readonly ProjectKind[] | null;
  readonly applies: boolean;
  readonly reason: Label;
}

/** A material that an item cannot pass without. Items that need the same material share its code. */
export interface RequiredMaterial {
  readonly code: string;
  readonly name: Label;
}
