import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The promised working days of an application have run out; told once (A6). */
export const approvalApplicationOverdue = defineEvent({
  type: 'approval.applicationOverdue',
  department: 'approval',
  label: { en: 'Application overdue', zh: '办件逾期' },
  change: null,
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.enum(['SUBMITTED', 'ACCEPTED', 'UNDER_REVIEW']),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    lateWorkingDays: z.int().positive(),
  }),
});
