import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An application of an item was begun (待申报, A6). */
export const approvalApplicationDrafted = defineEvent({
  type: 'approval.applicationDrafted',
  department: 'approval',
  label: { en: 'Application begun', zh: '新建申请' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('DRAFT'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
  }),
});
