import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Tier } from '@guanjia/kernel/tiers';
import type { DutyTerm } from './dutyTerm.ts';

/** What a chief contact answers for: one item, or one kind of project (每个事项或每类项目, S2). */
export type ContactSubject =
  | {
      readonly of: 'ITEM';
      /** As the catalogue of approval has it; the catalogue itself is not known here. */
      readonly code: string;
      readonly name: string;
      readonly agency: AgencyCode;
      /** Where the item is decided. */
      readonly tier: Tier;
    }
  | { readonly of: 'KIND'; readonly projectKind: ProjectKind };

/** The post of chief contact (首席帮代办联系人) for one subject in one region; exactly one person holds it until it is abolished. */
export interface ContactPost {
  readonly id: string;
  readonly regionCode: string;
  readonly subject: ContactSubject;
  readonly terms: readonly DutyTerm<'CONTACT'>[];
  readonly abolishedAt: Date | null;
  readonly version: number;
}
