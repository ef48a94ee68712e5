import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The slot of a joint survey is fixed (U5). */
export const utilitiesJointSurveyScheduled = defineEvent({
  type: 'utilities.jointSurveyScheduled',
  department: 'utilities',
  label: { en: 'Joint survey scheduled', zh: '联合踏勘已定时段' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status', 'startsAt', 'endsAt', 'participants'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    participants: z.array(z.string()),
    throughTrainBookingId: z.uuid().nullable(),
  }),
});
