import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A check of a commitment was not made in time; told once (A9). */
export const approvalCommitmentCheckOverdue = defineEvent({
  type: 'approval.commitmentCheckOverdue',
  department: 'approval',
  label: { en: 'Check of commitment overdue', zh: '承诺核查逾期' },
  change: null,
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('APPROVED'),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    dueOn: z.iso.date(),
  }),
});
