import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Materials promised for later came; when none is outstanding, the promise is kept (A8). */
export const approvalToleranceSupplied = defineEvent({
  type: 'approval.toleranceSupplied',
  department: 'approval',
  label: { en: 'Promised materials supplied', zh: '补齐容缺材料' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline', 'outstanding'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.enum(['SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE']),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    /** Codes of what came. */
    materials: z.array(z.string()).min(1),
    /** Codes of what is still to come. */
    outstanding: z.array(z.string()),
  }),
});
