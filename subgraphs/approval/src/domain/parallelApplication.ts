import type { Actor } from '@guanjia/kernel/actor';

/**
 * Several items submitted as one instance, sharing their materials (并联申请, A7). It has no state of its own: that follows from
 * its applications (`parallelStateOf`).
 */
export interface ParallelApplication {
  readonly id: string;
  readonly projectId: string;
  /** In the order in which the items were named. */
  readonly applicationIds: readonly string[];
  /** Codes of the materials presented, each once for all the items that ask for it. */
  readonly materials: readonly string[];
  /** The smart form it was made of, or null. */
  readonly formId: string | null;
  readonly submittedAt: Date;
  readonly submittedBy: Actor;
  readonly onBehalfOf: string | null;
}
