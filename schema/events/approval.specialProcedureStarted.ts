import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Hearing, survey, tender or expert review; the clock stands still (A6). */
export const approvalSpecialProcedureStarted = defineEvent({
  type: 'approval.specialProcedureStarted',
  department: 'approval',
  label: { en: 'Special procedure started', zh: '进入特别程序' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('SPECIAL_PROCEDURE'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    kind: z.enum(['HEARING', 'SURVEY', 'TENDER', 'EXPERT_REVIEW']),
    reason: z.string(),
  }),
});
