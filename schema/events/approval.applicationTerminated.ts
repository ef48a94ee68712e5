import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The promised materials did not come in time: the application ends, and its owner is barred from tolerance (A8). */
export const approvalApplicationTerminated = defineEvent({
  type: 'approval.applicationTerminated',
  department: 'approval',
  label: { en: 'Application terminated', zh: '终止办理' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('TERMINATED'),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    reason: z.string(),
    /** Codes of what did not come. */
    missing: z.array(z.string()),
    dueOn: z.iso.date(),
  }),
});
