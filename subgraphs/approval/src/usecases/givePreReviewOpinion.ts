import { actorOf } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointPreReview } from '../domain/preReview.ts';
import { preReviewOpinionGiven } from '../domain/preReviewEvents.ts';
import { nextPreReviewStatus } from '../domain/preReviewMachine.ts';
import { requireOpinionRight } from '../domain/requirePreReviewRight.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requirePreReview } from './requirePreReview.ts';

export interface OpinionEntry {
  readonly preReviewId: string;
  readonly itemCodes: readonly string[];
  readonly conditions: string | null;
  readonly remarks: string | null;
}

/**
 * An invited agency says which of its items the project needs, under what conditions; again, it amends what it said, until
 * the notice (A12). @throws FORBIDDEN, AGENCY_NOT_INVITED, BAD_INPUT for another agency's item, TRANSITION_NOT_ALLOWED
 */
export async function givePreReviewOpinion(
  needs: Pick<Needs, 'projects' | 'preReviews' | 'catalogue' | 'now'>,
  principal: Principal,
  { preReviewId, itemCodes, conditions, remarks }: OpinionEntry,
): Promise<JointPreReview> {
  const { review, project } = await requirePreReview(needs, principal, preReviewId);
  const agency = requireOpinionRight(principal, { review, project });
  nextPreReviewStatus(review.status, 'giveOpinion');
  requireOwnItems(needs, agency, itemCodes);
  const former = review.opinions.filter((opinion) => opinion.agency === agency);
  const opinion = {
    agency,
    revision: former.length + 1,
    itemCodes: [...new Set(itemCodes)],
    conditions: conditions === null ? null : requireText(conditions, 'conditions', 2000),
    remarks: remarks === null ? null : requireText(remarks, 'remarks', 2000),
    givenAt: needs.now(),
    givenBy: actorOf(principal),
  };
  await needs.preReviews.addOpinion(review, opinion, [preReviewOpinionGiven(review, opinion)]);
  return (await requirePreReview(needs, principal, preReviewId)).review;
}

function requireOwnItems({ catalogue }: Pick<Needs, 'catalogue'>, agency: AgencyCode, codes: readonly string[]): void {
  const accepted = catalogue.items.filter((item) => item.agency === agency).map(({ code }) => code);
  const other = codes.find((code) => !accepted.includes(code));
  if (other !== undefined) throw new DomainError('BAD_INPUT', { field: 'itemCodes', value: other, accepted });
}
