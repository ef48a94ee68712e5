import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';

import type { PolicyField } from './policyFields.ts';

export const knowledgeStatuses = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;
export type KnowledgeStatus = (typeof knowledgeStatuses)[number];

/** What one entry says (一问一答, S2); nothing of an owner, and no personal data. An empty list sets no limit of that sort. */
export interface KnowledgeText {
  readonly question: string;
  readonly answer: string;
  /** Other ways in which people ask the same. */
  readonly similar: readonly string[];
  readonly fields: readonly PolicyField[];
  readonly kinds: readonly ProjectKind[];
  /** As the catalogue of approval has them; the catalogue itself is not known here. */
  readonly itemCodes: readonly string[];
  readonly agencies: readonly AgencyCode[];
  /** GB/T 2260 code of the region it holds for; null for everywhere. */
  readonly regionCode: string | null;
  /** The document of the policy it rests on. */
  readonly source: string;
}

/** The department that keeps an entry true, and where. */
export interface KnowledgeOwner {
  readonly agency: AgencyCode;
  readonly regionCode: string;
}

/** What an entry was made from. */
export interface KnowledgeOrigin {
  readonly solutionId: string | null;
  readonly lectureQuestionId: string | null;
}

/** One question of the 12345 knowledge base with its answer (C13, S2); says what is published, or its draft while nothing is. */
export interface KnowledgeEntry extends KnowledgeText {
  readonly id: string;
  readonly owner: KnowledgeOwner;
  readonly origin: KnowledgeOrigin;
  readonly status: KnowledgeStatus;
  /** The last one written. */
  readonly edition: number;
  /** The one that people read; null before the first is published. */
  readonly publishedEdition: number | null;
  /** Who wrote the last edition. */
  readonly author: Actor;
  readonly draftedAt: Date;
  readonly publishedAt: Date | null;
  /** Last day on which it is to be confirmed or revised; null before it is published. */
  readonly reviewDueOn: CalendarDate | null;
  readonly reviewedAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
}

/** What an entry said in one edition, by whom and why; written once. */
export interface KnowledgeEdition extends KnowledgeText {
  readonly id: string;
  readonly entryId: string;
  readonly edition: number;
  readonly reason: string;
  readonly author: Actor;
  readonly madeAt: Date;
}

export const knowledgeStepKinds = ['DRAFTED', 'REVISED', 'PUBLISHED', 'REVIEWED', 'WITHDRAWN'] as const;

/** One thing that was done with an entry; written once. Knowledge belongs to no project, so that no project's log tells of it. */
export interface KnowledgeStep {
  readonly id: string;
  readonly entryId: string;
  readonly kind: (typeof knowledgeStepKinds)[number];
  readonly edition: number;
  readonly note: string | null;
  readonly by: Actor;
  readonly at: Date;
}

/** A revised entry is published anew before it is read; a withdrawn one stays on record and is not changed any more. */
export const knowledgeTransitions = {
  DRAFT: { revise: 'DRAFT', publish: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  PUBLISHED: { revise: 'PUBLISHED', publish: 'PUBLISHED', review: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const satisfies Record<
  KnowledgeStatus,
  Partial<Record<'revise' | 'publish' | 'review' | 'withdraw', KnowledgeStatus>>
>;
