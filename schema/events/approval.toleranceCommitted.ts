import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner promised to bring tolerable materials by a day (A8). */
export const approvalToleranceCommitted = defineEvent({
  type: 'approval.toleranceCommitted',
  department: 'approval',
  label: { en: 'Tolerance committed', zh: '签订容缺承诺' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline', 'materials', 'dueOn'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.enum(['SUBMITTED', 'CORRECTION_REQUESTED']),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    /** Codes of the materials promised for later. */
    materials: z.array(z.string()).min(1),
    dueOn: z.iso.date(),
  }),
});
