import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint survey is called off; its matters are free (U5). */
export const utilitiesJointSurveyCancelled = defineEvent({
  type: 'utilities.jointSurveyCancelled',
  department: 'utilities',
  label: { en: 'Joint survey cancelled', zh: '联合踏勘取消' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    reason: z.string(),
  }),
});
