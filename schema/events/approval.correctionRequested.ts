import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner was told, once and completely, what is missing; the clock stands still (A6 S2 S4). */
export const approvalCorrectionRequested = defineEvent({
  type: 'approval.correctionRequested',
  department: 'approval',
  label: { en: 'One-time notice of what is missing', zh: '一次性告知补正' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline', 'missing'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('CORRECTION_REQUESTED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    missing: z.array(z.object({ materialCode: z.string(), note: z.string() })).min(1),
  }),
});
