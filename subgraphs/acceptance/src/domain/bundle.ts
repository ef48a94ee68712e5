import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { AcceptanceCatalogue } from './acceptanceCatalogue.ts';
import type { AcceptanceItem, RequiredMaterial } from './acceptanceItem.ts';
import type { AcceptancePhase } from './acceptancePhases.ts';
import type { JointAcceptance } from './jointAcceptance.ts';
import type { Label } from './label.ts';
import type { SiteProgress } from './siteProgress.ts';

/** What a suggestion is made of. */
export interface BundleQuestion {
  readonly catalogue: AcceptanceCatalogue;
  readonly facts: ProjectFacts;
  /** All the project's joint acceptances so far. */
  readonly history: readonly JointAcceptance[];
  /** The last report of the site; null when none came. */
  readonly progress: SiteProgress | null;
  /** Codes of items on which a pre-check has open findings. */
  readonly openFindings: ReadonlySet<string>;
  /** Codes of materials said to be ready; null when nothing is said of them. */
  readonly readyMaterials: readonly string[] | null;
  /** Whether the archive has the project's file, or is being handed it. */
  readonly fileAway: boolean;
}

/** Items that could be applied for together as they stand: `submitJointAcceptance` would take them in. */
export interface Bundle {
  readonly phases: readonly AcceptancePhase[];
  readonly parallelPhases: boolean;
  readonly items: readonly AcceptanceItem[];
  readonly reasons: readonly Label[];
  /** Required by several of its items, and handed in once. */
  readonly sharedMaterials: readonly RequiredMaterial[];
  /** Neither handed in before nor said to be ready. */
  readonly missingMaterials: readonly RequiredMaterial[];
}

/** What could be bundled now, and why the rest not yet. */
export interface BundleAdvice {
  readonly progress: SiteProgress | null;
  /** Alternatives where they share items. */
  readonly bundles: readonly Bundle[];
  readonly leftOut: readonly LeftOut[];
}

/** Why an item is in no bundle. */
export type LeftOutKind =
  | 'NOT_APPLICABLE'
  | 'IN_HAND'
  | 'ENDED'
  | 'SITE_STAGE'
  | 'OPEN_FINDINGS'
  | 'MATERIALS_MISSING'
  | 'KEY_PROJECT'
  | 'PHASE_ORDER'
  | 'FILE_AWAY';

/** An item that could not be applied for now, and why. */
export interface LeftOut {
  readonly item: AcceptanceItem;
  readonly kind: LeftOutKind;
  readonly reason: Label;
}
