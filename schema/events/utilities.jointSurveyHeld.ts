import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint survey was held; who did not come hears it here, and may sign later (U5). */
export const utilitiesJointSurveyHeld = defineEvent({
  type: 'utilities.jointSurveyHeld',
  department: 'utilities',
  label: { en: 'Joint survey held', zh: '联合踏勘已开展' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status', 'surveyedOn', 'came', 'absent'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    surveyedOn: z.iso.date(),
    came: z.array(z.string()),
    absent: z.array(z.string()),
  }),
});
