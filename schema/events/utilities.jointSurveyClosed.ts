import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint survey ended without some signatures; who has not signed hears it here, and may call for another survey (U5). */
export const utilitiesJointSurveyClosed = defineEvent({
  type: 'utilities.jointSurveyClosed',
  department: 'utilities',
  label: { en: 'Joint survey closed without all signatures', zh: '联合踏勘缺签结束' },
  change: { of: 'JointSurvey', by: ['surveyId'], facts: ['status', 'unsigned'] },
  data: z.object({
    surveyId: z.uuid(),
    status: z.literal('CLOSED'),
    /** Participants who came and did not sign, each with the leader's reason. */
    unsigned: z.array(z.object({ participant: z.string(), reason: z.string() })).min(1),
    /** Their matters, which stay where they are. */
    matterTaskIds: z.array(z.uuid()),
  }),
});
