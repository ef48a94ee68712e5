import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An application was not accepted (A6). */
export const approvalApplicationNotAccepted = defineEvent({
  type: 'approval.applicationNotAccepted',
  department: 'approval',
  label: { en: 'Application not accepted', zh: '不予受理' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('NOT_ACCEPTED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    reason: z.string(),
  }),
});
