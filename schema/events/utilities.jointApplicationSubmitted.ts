import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An owner has handed in one application for several utility matters (U2). */
export const utilitiesJointApplicationSubmitted = defineEvent({
  type: 'utilities.jointApplicationSubmitted',
  department: 'utilities',
  label: { en: 'Joint utility application submitted', zh: '联合报装提交' },
  change: { of: 'JointUtilityApplication', by: ['applicationId'], facts: ['status', 'matterCodes'] },
  data: z.object({
    applicationId: z.uuid(),
    status: z.literal('SUBMITTED'),
    matterCodes: z.array(z.string()).min(1),
    counter: z.object({ kind: z.enum(['HALL_ZONE', 'BRANCH']), code: z.string(), name: z.string() }),
  }),
});
