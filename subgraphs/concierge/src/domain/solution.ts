import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { ProjectKind } from '@guanjia/kernel/projectFacts';

import type { PolicyField } from './policyFields.ts';

export const solutionStatuses = ['PUBLISHED', 'WITHDRAWN'] as const;
export type SolutionStatus = (typeof solutionStatuses)[number];

/** What a solution says: nothing of the owner, and no personal data. An empty list sets no limit of that sort. */
export interface SolutionText {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly fields: readonly PolicyField[];
  readonly kinds: readonly ProjectKind[];
  readonly agencies: readonly AgencyCode[];
}

/** How a problem was solved, kept as a reference for the same problem elsewhere (作为解决同类问题的参照, S3). */
export interface Solution extends SolutionText {
  readonly id: string;
  /** The problem it was made from. */
  readonly problemId: string;
  readonly status: SolutionStatus;
  /** 1, and one more with each revision of what it says. */
  readonly edition: number;
  /** Who wrote this edition and left the owner's name out. */
  readonly clearedBy: Actor;
  readonly publishedAt: Date;
  readonly revisedAt: Date;
  readonly withdrawnReason: string | null;
  readonly version: number;
}

/** What a solution said in one edition; written once. */
export interface SolutionEdition extends SolutionText {
  readonly id: string;
  readonly solutionId: string;
  readonly edition: number;
  readonly clearedBy: Actor;
  readonly madeAt: Date;
}

/** A withdrawn solution stays on record and is not changed any more. */
export const solutionTransitions = {
  PUBLISHED: { revise: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const satisfies Record<SolutionStatus, Partial<Record<'revise' | 'withdraw', SolutionStatus>>>;
