import { cancelPreReview } from '../usecases/cancelPreReview.ts';
import { givePreReviewOpinion } from '../usecases/givePreReviewOpinion.ts';
import { issueOneTimeNotice } from '../usecases/issueOneTimeNotice.ts';
import { openPreReview } from '../usecases/openPreReview.ts';
import { recordPreReviewMeeting } from '../usecases/recordPreReviewMeeting.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** The verbs of a joint pre-review. */
export const preReviewMutations: MutationResolvers = {
  openJointPreReview: (_, { agencies = null, ...request }, { needs, principal }) =>
    openPreReview(needs, principal, { ...request, agencies }),
  givePreReviewOpinion: (_, { conditions = null, remarks = null, ...opinion }, { needs, principal }) =>
    givePreReviewOpinion(needs, principal, { ...opinion, conditions, remarks }),
  recordPreReviewMeeting: (_, { heldAt, expectedVersion = null, ...meeting }, { needs, principal }) =>
    recordPreReviewMeeting(needs, principal, { ...meeting, heldAt: new Date(heldAt), version: expectedVersion }),
  issueOneTimeNotice: (_, { preReviewId, expectedVersion = null }, { needs, principal }) =>
    issueOneTimeNotice(needs, principal, { preReviewId, version: expectedVersion }),
  cancelJointPreReview: (_, { expectedVersion = null, ...cancellation }, { needs, principal }) =>
    cancelPreReview(needs, principal, { ...cancellation, version: expectedVersion }),
};
