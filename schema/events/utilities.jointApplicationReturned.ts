import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A counter has returned the application before forwarding it (U4). */
export const utilitiesJointApplicationReturned = defineEvent({
  type: 'utilities.jointApplicationReturned',
  department: 'utilities',
  label: { en: 'Joint utility application returned', zh: '联合报装退回' },
  change: { of: 'JointUtilityApplication', by: ['applicationId'], facts: ['status', 'missing'] },
  data: z.object({
    applicationId: z.uuid(),
    status: z.literal('RETURNED'),
    /** Codes of materials or paths of form fields, each with its reason; everything at once. */
    missing: z.array(z.object({ code: z.string(), reason: z.string() })),
  }),
});
