import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { draftNotice } from '../domain/draftNotice.ts';
import { type JointPreReview, silentAgencies } from '../domain/preReview.ts';
import { oneTimeNoticeIssued } from '../domain/preReviewEvents.ts';
import { nextPreReviewStatus } from '../domain/preReviewMachine.ts';
import { requirePreReviewRight } from '../domain/requirePreReviewRight.ts';
import type { Needs } from './needs.ts';
import { requirePreReview } from './requirePreReview.ts';
import { requireVersion } from './requireVersion.ts';

/**
 * Tells all items and the flow, once (A12, S2): from the latest roadmap and the opinions. Nothing of it changes later.
 * @throws NOTICE_ALREADY_ISSUED, TRANSITION_NOT_ALLOWED, PRE_REVIEW_OPINION_MISSING naming the agencies, ROADMAP_NOT_FOUND
 */
export async function issueOneTimeNotice(
  needs: Pick<Needs, 'projects' | 'preReviews' | 'roadmaps' | 'catalogue' | 'calendar' | 'now'>,
  principal: Principal,
  { preReviewId, version }: { readonly preReviewId: string; readonly version: number | null },
): Promise<JointPreReview> {
  const { review, project } = await requirePreReview(needs, principal, preReviewId);
  requirePreReviewRight(principal, project);
  if (review.notice !== null) {
    throw new DomainError('NOTICE_ALREADY_ISSUED', { field: 'preReviewId', value: review.notice.number });
  }
  requireVersion(review, version);
  const status = nextPreReviewStatus(review.status, 'issueNotice');
  const missing = silentAgencies(review);
  if (missing.length > 0) throw new DomainError('PRE_REVIEW_OPINION_MISSING', { field: 'preReviewId', missing });
  const [roadmap] = await needs.roadmaps.find([{ projectId: project.id, version: null }]);
  if (!roadmap) throw new DomainError('ROADMAP_NOT_FOUND', { field: 'projectId', value: project.id });
  const { catalogue, calendar } = needs;
  const notice = draftNotice({
    review,
    project,
    roadmap,
    catalogue,
    calendar,
    at: needs.now(),
    by: actorOf(principal),
  });
  const after = { ...review, version: review.version + 1, status, notice };
  await needs.preReviews.save({ before: review, after, notice, messages: [oneTimeNoticeIssued(review, notice)] });
  return after;
}
