import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointPreReview } from '../domain/preReview.ts';
import { preReviewCancelled } from '../domain/preReviewEvents.ts';
import { nextPreReviewStatus } from '../domain/preReviewMachine.ts';
import { requirePreReviewRight } from '../domain/requirePreReviewRight.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requirePreReview } from './requirePreReview.ts';
import { requireVersion } from './requireVersion.ts';

export interface PreReviewCancellation {
  readonly preReviewId: string;
  readonly version: number | null;
  readonly reason: string;
}

/** Gives a joint pre-review up, so that another may be opened. @throws TRANSITION_NOT_ALLOWED once the notice is issued */
export async function cancelPreReview(
  needs: Pick<Needs, 'projects' | 'preReviews' | 'now'>,
  principal: Principal,
  { preReviewId, version, reason }: PreReviewCancellation,
): Promise<JointPreReview> {
  const { review, project } = await requirePreReview(needs, principal, preReviewId);
  requirePreReviewRight(principal, project);
  requireVersion(review, version);
  const status = nextPreReviewStatus(review.status, 'cancel');
  const cancellationReason = requireText(reason, 'reason', 1000);
  const after = { ...review, version: review.version + 1, status, cancellationReason };
  const told = { reason: cancellationReason, at: needs.now(), by: actorOf(principal) };
  await needs.preReviews.save({ before: review, after, notice: null, messages: [preReviewCancelled(review, told)] });
  return after;
}
