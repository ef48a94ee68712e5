import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A visit of many providers and departments is called (U5). */
export const utilitiesJointSurveyCalled = defineEvent({
  type: 'utilities.jointSurveyCalled',
  department: 'utilities',
  label: { en: 'Joint survey called', zh: '召集联合踏勘' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status', 'participants', 'slots', 'answerBy'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.enum(['CALLED', 'SCHEDULED', 'HELD', 'COMPLETED', 'CANCELLED']),
    participants: z.array(z.string()),
    matterTaskIds: z.array(z.uuid()),
    slots: z.array(z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })),
    /** Silence until then agrees to every slot. */
    answerBy: z.iso.date(),
    throughTrainBookingId: z.uuid().nullable(),
  }),
});
