import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A participant has said which slots suit (U5). */
export const utilitiesJointSurveyAnswered = defineEvent({
  type: 'utilities.jointSurveyAnswered',
  department: 'utilities',
  label: { en: 'Survey slots answered', zh: '答复踏勘时段' },
  change: { of: 'JointSurveyAnswer', by: ['surveyId', 'participant'], facts: ['status', 'slots'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    participant: z.string(),
    /** Numbers of the slots, from 1. */
    slots: z.array(z.int().positive()),
  }),
});
