import { actorOf } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointPreReview } from '../domain/preReview.ts';
import { preReviewOpened } from '../domain/preReviewEvents.ts';
import { requirePreReviewRight } from '../domain/requirePreReviewRight.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

export interface PreReviewRequest {
  readonly projectId: string;
  readonly agreementReference: string;
  readonly agreementSignedOn: CalendarDate;
  /** Null invites the agencies of what the roadmap still has to be decided. */
  readonly agencies: readonly AgencyCode[] | null;
}

/** Opens a joint pre-review on a signed agreement (A12, S2). @throws FORBIDDEN, BAD_INPUT, ROADMAP_NOT_FOUND, PRE_REVIEW_EXISTS */
export async function openPreReview(
  needs: Pick<Needs, 'projects' | 'roadmaps' | 'preReviews' | 'now'>,
  principal: Principal,
  { projectId, agreementReference, agreementSignedOn: signedOn, agencies }: PreReviewRequest,
): Promise<JointPreReview> {
  const project = await requireProject(needs, principal, projectId);
  requirePreReviewRight(principal, project);
  const at = needs.now();
  const today = calendarDateOf(at);
  if (signedOn > today) {
    throw new DomainError('BAD_INPUT', {
      field: 'agreementSignedOn',
      value: signedOn,
      accepted: `a day up to ${today}`,
    });
  }
  const review: JointPreReview = {
    id: newId(),
    version: 1,
    projectId,
    status: 'OPEN',
    agreement: { reference: requireText(agreementReference, 'agreementReference', 100), signedOn },
    agencies: [...new Set(agencies ?? (await agenciesOfRoadmap(needs, projectId)))],
    meetings: [],
    opinions: [],
    notice: null,
    cancellationReason: null,
    openedAt: at,
    openedBy: actorOf(principal),
  };
  if (review.agencies.length === 0)
    throw new DomainError('BAD_INPUT', { field: 'agencies', accepted: 'at least one agency' });
  await needs.preReviews.open(review, [preReviewOpened(review)]);
  return review;
}

async function agenciesOfRoadmap(
  { roadmaps }: Pick<Needs, 'roadmaps'>,
  projectId: string,
): Promise<readonly AgencyCode[]> {
  const [roadmap] = await roadmaps.find([{ projectId, version: null }]);
  if (!roadmap) throw new DomainError('ROADMAP_NOT_FOUND', { field: 'projectId', value: projectId });
  return roadmap.items.filter(({ state }) => state !== 'DECIDED').map(({ agency }) => agency);
}
