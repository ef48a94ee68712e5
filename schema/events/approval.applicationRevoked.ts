import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The department revoked an approval (A6). */
export const approvalApplicationRevoked = defineEvent({
  type: 'approval.applicationRevoked',
  department: 'approval',
  label: { en: 'Approval revoked', zh: '撤销许可' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('REVOKED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    reason: z.string(),
  }),
});
