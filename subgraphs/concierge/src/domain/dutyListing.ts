import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Tier } from '@guanjia/kernel/tiers';
import type { DutyRole } from './dutyRoles.ts';

/** One line of the authority-and-contact list (权责清单及联系方式, S2): a duty that somebody has now. */
export interface DutyHolding {
  /** Of the held role, or of the term in the appointment. */
  readonly id: string;
  readonly personId: string;
  readonly duty: DutyRole;
  /** Where it counts, GB/T 2260. */
  readonly regions: readonly string[];
  /** Kinds of project it is limited to; all when empty. */
  readonly projectKinds: readonly ProjectKind[];
  /** Where the item is decided; only of a chief contact for an item. */
  readonly tier: Tier | null;
  readonly agency: AgencyCode | null;
  readonly itemCode: string | null;
  readonly itemName: string | null;
}
