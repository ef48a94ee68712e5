import type { JointSurvey } from '../domain/jointSurvey.ts';
import { surveyActions } from '../domain/surveyStatus.ts';
import type { JointSurveySlot, Resolvers } from './generated/resolversTypes.ts';
import { surveyClosingFields } from './surveyClosingResolvers.ts';

/** What a joint survey shows of itself. */
export const surveyResolvers: Pick<
  Resolvers,
  | 'JointSurvey'
  | 'JointSurveyParticipant'
  | 'JointSurveyAnswer'
  | 'JointSurveySignature'
  | 'JointSurveyFinding'
  | 'JointSurveyStep'
  | 'JointSurveyNotSigned'
> = {
  ...surveyClosingFields,
  JointSurvey: {
    ...surveyClosingFields.JointSurvey,
    __resolveReference: ({ id }, { surveyById }) => surveyById(id),
    project: ({ projectId }) => ({ id: projectId }),
    allowedActions: ({ status }) => surveyActions(status),
    slots: slotsOf,
    slot: (survey) => (survey.chosen === null ? null : slotsOf(survey)[survey.chosen - 1]),
  },
  JointSurveyParticipant: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    matters: async ({ taskIds }, _, { taskById }) =>
      (await Promise.all(taskIds.map((id) => taskById(id)))).flatMap((task) => task ?? []),
  },
  JointSurveyAnswer: {
    at: ({ at }) => at.toISOString(),
    by: ({ by }) => by.name,
  },
  JointSurveySignature: {
    at: ({ at }) => at.toISOString(),
    by: ({ by }) => by.name,
  },
  JointSurveyFinding: {
    matterId: ({ taskId }) => taskId,
  },
  JointSurveyStep: {
    at: ({ at }) => at.toISOString(),
    by: ({ by }) => by.name,
    role: ({ by }) => by.role,
    status: ({ to }) => to,
  },
};

function slotsOf({ slots }: JointSurvey): JointSurveySlot[] {
  return slots.map(({ startsAt, endsAt }, index) => ({
    number: index + 1,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
}
