import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An application was submitted; the clock for its acceptance runs (A6). */
export const approvalApplicationSubmitted = defineEvent({
  type: 'approval.applicationSubmitted',
  department: 'approval',
  label: { en: 'Application submitted', zh: '提交申请' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('SUBMITTED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
  }),
});
