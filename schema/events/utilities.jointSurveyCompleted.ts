import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** All who came have signed; their matters are surveyed (U5). */
export const utilitiesJointSurveyCompleted = defineEvent({
  type: 'utilities.jointSurveyCompleted',
  department: 'utilities',
  label: { en: 'Joint survey completed', zh: '联合踏勘完成' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    matterTaskIds: z.array(z.uuid()),
  }),
});
