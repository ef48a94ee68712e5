import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Other slots are proposed; all are asked again (U5). */
export const utilitiesJointSurveyReproposed = defineEvent({
  type: 'utilities.jointSurveyReproposed',
  department: 'utilities',
  label: { en: 'Other survey slots proposed', zh: '另行提出踏勘时段' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status', 'participants', 'slots', 'answerBy'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    participants: z.array(z.string()),
    matterTaskIds: z.array(z.uuid()),
    slots: z.array(z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })),
    answerBy: z.iso.date(),
    reason: z.string(),
  }),
});
