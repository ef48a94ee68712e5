import { signatureDays } from '../domain/surveyDeadlines.ts';
import { closeJointSurvey } from '../usecases/closeJointSurvey.ts';
import type { MutationResolvers, Resolvers } from './generated/resolversTypes.ts';

/** A survey's end without all signatures. */
export const surveyClosingMutations: Pick<MutationResolvers, 'closeJointSurvey'> = {
  closeJointSurvey: (_, args, { needs, principal, forget }) => closeJointSurvey(needs, principal, args).finally(forget),
};

/** What a survey shows of signatures that are awaited or were not given. */
export const surveyClosingFields = {
  JointSurvey: {
    signBy: (survey, _, { needs }) => signatureDays(survey, needs.surveyDeadlines, needs.calendar)?.signBy ?? null,
  },
  JointSurveyNotSigned: {
    at: ({ at }) => at.toISOString(),
    by: ({ by }) => by.name,
  },
} satisfies Pick<Resolvers, 'JointSurvey' | 'JointSurveyNotSigned'>;
