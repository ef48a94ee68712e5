import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The promised day comes near (A8): each reminder once. */
export const approvalToleranceReminded = defineEvent({
  type: 'approval.toleranceReminded',
  department: 'approval',
  label: { en: 'Reminder of promised materials', zh: '容缺材料补齐提醒' },
  change: null,
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.enum(['SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE']),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    /** Codes of what has not come yet. */
    outstanding: z.array(z.string()).min(1),
    dueOn: z.iso.date(),
    remainingWorkingDays: z.int().nonnegative(),
  }),
});
