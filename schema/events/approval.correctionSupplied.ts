import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** All that the notice named has come; the clock runs on (A6). */
export const approvalCorrectionSupplied = defineEvent({
  type: 'approval.correctionSupplied',
  department: 'approval',
  label: { en: 'What was missing is supplied', zh: '补正材料' },
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
