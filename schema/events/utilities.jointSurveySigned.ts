import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A participant has signed its own part (U5). */
export const utilitiesJointSurveySigned = defineEvent({
  type: 'utilities.jointSurveySigned',
  department: 'utilities',
  label: { en: 'Joint survey signed', zh: '联合踏勘签认' },
  change: { of: 'JointSurveySignature', by: ['surveyId', 'participant'], facts: ['status', 'feasible'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    participant: z.string(),
    feasible: z.boolean(),
  }),
});
