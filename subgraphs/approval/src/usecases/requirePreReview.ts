import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointPreReview } from '../domain/preReview.ts';
import type { Project } from '../domain/project.ts';
import { findVisiblePreReviews } from './findVisiblePreReviews.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

/** The joint pre-review and its project, when the person may see them. @throws PRE_REVIEW_NOT_FOUND */
export async function requirePreReview(
  needs: Pick<Needs, 'preReviews' | 'projects'>,
  principal: Principal,
  preReviewId: string,
): Promise<{ readonly review: JointPreReview; readonly project: Project }> {
  const [review] = await findVisiblePreReviews(needs, principal, [preReviewId], 'ACTING');
  if (!review) throw new DomainError('PRE_REVIEW_NOT_FOUND', { field: 'preReviewId', value: preReviewId });
  return { review, project: await requireProject(needs, principal, review.projectId) };
}
