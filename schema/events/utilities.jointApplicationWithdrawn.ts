import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has withdrawn the application before it was forwarded (U4). */
export const utilitiesJointApplicationWithdrawn = defineEvent({
  type: 'utilities.jointApplicationWithdrawn',
  department: 'utilities',
  label: { en: 'Joint utility application withdrawn', zh: '联合报装撤回' },
  change: { of: 'JointUtilityApplication', by: ['applicationId'], facts: ['status'] },
  data: z.object({
    applicationId: z.uuid(),
    status: z.literal('WITHDRAWN'),
    reason: z.string(),
  }),
});
