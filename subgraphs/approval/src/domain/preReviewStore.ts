import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { JointPreReview, OneTimeNotice, PreReviewOpinion } from './preReview.ts';

/** A step of a joint pre-review, to be saved as a whole (X3). */
export interface PreReviewChange {
  readonly before: JointPreReview;
  readonly after: JointPreReview;
  readonly notice: OneTimeNotice | null;
  readonly messages: readonly OutboxMessage[];
}

/** Where joint pre-reviews are kept. */
export interface PreReviewStore {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(JointPreReview | null)[]>;
  /** The one of each project that is not cancelled. */
  ofProjects(projectIds: readonly string[]): Promise<ReadonlyMap<string, JointPreReview>>;
  /** @throws PRE_REVIEW_EXISTS when the project has one that is not cancelled */
  open(review: JointPreReview, messages: readonly OutboxMessage[]): Promise<void>;
  /** @throws STALE_VERSION */
  save(change: PreReviewChange): Promise<void>;
  /** Adds an opinion, whatever other agencies add meanwhile. @throws STALE_VERSION when its status or the agency's own opinion moved on */
  addOpinion(review: JointPreReview, opinion: PreReviewOpinion, messages: readonly OutboxMessage[]): Promise<void>;
}
