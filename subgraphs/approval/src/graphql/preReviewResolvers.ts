import { silentAgencies, standingOpinions } from '../domain/preReview.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

type Types =
  | 'JointPreReview'
  | 'PreReviewMeeting'
  | 'PreReviewOpinion'
  | 'OneTimeNotice'
  | 'OneTimeNoticeItem'
  | 'OneTimeNoticeMaterial';

/** Joint pre-reviews, their opinions and notices. */
export const preReviewResolvers: Pick<Resolvers, Types> = {
  JointPreReview: {
    __resolveReference: ({ id }, { preReviewById }) => preReviewById.load(id),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    agreementReference: ({ agreement }) => agreement.reference,
    agreementSignedOn: ({ agreement }) => agreement.signedOn,
    silentAgencies: (review) => silentAgencies(review),
    opinions: (review) => standingOpinions(review),
    opinionHistory: ({ opinions }) => opinions,
    openedByName: ({ openedBy }) => openedBy.name,
  },
  PreReviewMeeting: { recordedByName: ({ recordedBy }) => recordedBy.name },
  PreReviewOpinion: {
    items: ({ itemCodes }, _, { needs }) => itemCodes.flatMap((code) => needs.catalogue.find(code) ?? []),
    givenByName: ({ givenBy }) => givenBy.name,
  },
  OneTimeNotice: { issuedByName: ({ issuedBy }) => issuedBy.name },
  OneTimeNoticeItem: { itemName: ({ itemName }) => itemName.zh },
  OneTimeNoticeMaterial: { name: ({ name }) => name.zh },
};
