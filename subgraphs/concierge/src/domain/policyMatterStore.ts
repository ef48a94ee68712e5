import type { Reach } from '@guanjia/kernel/rowScope';
import type { Page } from './page.ts';
import type { MatterStatus, PolicyMatter } from './policyMatter.ts';
import type { Problem } from './problem.ts';

export interface MatterFilter {
  readonly status?: MatterStatus | null | undefined;
  /** Of this region or within it. */
  readonly region?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** Where 面上 matters are kept. */
export interface PolicyMatterStore {
  findMatters(ids: readonly string[]): Promise<(PolicyMatter | null)[]>;
  /** Those that touch one of the regions, from above or within, or all; the latest first. */
  listMatters(filter: MatterFilter, reach: Pick<Reach, 'all' | 'regions'>, page: Page): Promise<PolicyMatter[]>;
  /** All problems of a matter that are not solved, whoever asks. */
  listOpenMembers(matterId: string): Promise<Problem[]>;
}
