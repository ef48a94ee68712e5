import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A broken promise no longer bars its owner from tolerance (A8). */
export const approvalToleranceBarCleared = defineEvent({
  type: 'approval.toleranceBarCleared',
  department: 'approval',
  label: { en: 'Bar from tolerance cleared', zh: '解除容缺失信限制' },
  change: { of: 'ToleranceBar', by: ['applicationId'], from: 'BARRED', to: 'CLEARED' },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.string(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    ownerCreditCode: z.string(),
    reason: z.string(),
  }),
});
