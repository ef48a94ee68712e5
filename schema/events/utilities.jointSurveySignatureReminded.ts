import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Who came to a joint survey and has not signed is reminded, before its record may be closed without them (U5). */
export const utilitiesJointSurveySignatureReminded = defineEvent({
  type: 'utilities.jointSurveySignatureReminded',
  department: 'utilities',
  label: { en: 'Signatures of a joint survey reminded of', zh: '联合踏勘签认提醒' },
  change: null,
  data: z.object({
    surveyId: z.uuid(),
    status: z.literal('HELD'),
    participants: z.array(z.string()).min(1),
    /** The last day. */
    signBy: z.iso.date(),
  }),
});
