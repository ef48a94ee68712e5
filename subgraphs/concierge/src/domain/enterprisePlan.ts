import type { Actor } from '@guanjia/kernel/actor';

/** A plan made for one owner and project by a project service specialist, for its steward (一企一策, S1); written once. */
export interface EnterprisePlan {
  readonly id: string;
  readonly projectId: string;
  /** The problem it was made for, if one. */
  readonly problemId: string | null;
  /** 1 for the first plan of the project; the last one holds. */
  readonly edition: number;
  readonly title: string;
  /** What is to be done, in order. */
  readonly measures: readonly string[];
  readonly issuedAt: Date;
  readonly issuedBy: Actor;
}
