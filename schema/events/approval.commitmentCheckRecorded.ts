import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The agency checked what was promised; a failed check revokes the approval (A9). */
export const approvalCommitmentCheckRecorded = defineEvent({
  type: 'approval.commitmentCheckRecorded',
  department: 'approval',
  label: { en: 'Commitment checked', zh: '登记承诺核查结果' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline', 'outcome'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.enum(['APPROVED', 'REVOKED']),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    outcome: z.enum(['PASSED', 'FAILED']),
    finding: z.string(),
  }),
});
