import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import type { KnowledgeEdition, KnowledgeEntry, KnowledgeStep } from './knowledge.ts';
import type { Page } from './page.ts';
import type { PolicyField } from './policyFields.ts';

/** Conditions on what is published; one whose list is empty fits every kind, field, item or agency. */
export interface KnowledgeFilter {
  readonly kind?: ProjectKind | null | undefined;
  readonly field?: PolicyField | null | undefined;
  readonly agency?: AgencyCode | null | undefined;
  readonly itemCode?: string | null | undefined;
  /** Holding in this region: everywhere, or in it or a region around it. */
  readonly region?: string | null | undefined;
  /** Kept true by this department. */
  readonly owner?: AgencyCode | null | undefined;
}

/** What the departments of some regions keep. */
export interface KnowledgeKept {
  /** All regions when null. */
  readonly regions: readonly string[] | null;
  readonly owner: AgencyCode | null;
}

/** An entry that was found; the rank is text, as precise as the database has it, and orders the list. */
export interface FoundKnowledge {
  readonly entry: KnowledgeEntry;
  readonly rank: string;
}

/** How much one department has published, and how much of it is to be reviewed. */
export interface KnowledgeReviewCount {
  readonly owner: AgencyCode;
  readonly published: number;
  readonly soon: number;
  readonly overdue: number;
}

/** Where the knowledge base is kept. */
export interface KnowledgeStore {
  findEntries(ids: readonly string[]): Promise<(KnowledgeEntry | null)[]>;
  /** Of what is published, the best first, then the latest; all when there is no text. */
  search(query: {
    readonly text: string | null;
    readonly filter: KnowledgeFilter;
    readonly page: Page;
  }): Promise<FoundKnowledge[]>;
  /** Entries whose last edition is not published, the latest first. */
  listPending(kept: KnowledgeKept, page: Page): Promise<KnowledgeEntry[]>;
  /** Published entries whose review is due by this day, the longest due first. */
  listDue(kept: KnowledgeKept, by: CalendarDate, page: Page): Promise<KnowledgeEntry[]>;
  /** By department; `soon` counts those due from today until that day. */
  countReviews(
    kept: KnowledgeKept,
    days: { readonly today: CalendarDate; readonly soonUntil: CalendarDate },
  ): Promise<KnowledgeReviewCount[]>;
  /** All editions of each entry, the latest first. */
  listEditions(entryIds: readonly string[]): Promise<KnowledgeEdition[][]>;
  /** All steps of each entry, in order. */
  listSteps(entryIds: readonly string[]): Promise<KnowledgeStep[][]>;
  /** The entry, not withdrawn, that was made from each solution. */
  findOfSolutions(solutionIds: readonly string[]): Promise<(KnowledgeEntry | null)[]>;
}
