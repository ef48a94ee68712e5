import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner took an application back (A6). */
export const approvalApplicationWithdrawn = defineEvent({
  type: 'approval.applicationWithdrawn',
  department: 'approval',
  label: { en: 'Application withdrawn', zh: '撤回申请' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('WITHDRAWN'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    reason: z.string().nullable(),
  }),
});
