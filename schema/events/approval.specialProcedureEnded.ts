import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A special procedure is over; the clock runs on (A6). */
export const approvalSpecialProcedureEnded = defineEvent({
  type: 'approval.specialProcedureEnded',
  department: 'approval',
  label: { en: 'Special procedure ended', zh: '结束特别程序' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('UNDER_REVIEW'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
  }),
});
