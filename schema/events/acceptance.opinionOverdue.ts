import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The last day for a department to give its opinion is over (J4). */
export const acceptanceOpinionOverdue = defineEvent({
  type: 'acceptance.opinionOverdue',
  department: 'acceptance',
  label: { en: 'Acceptance opinion overdue', zh: '验收意见逾期' },
  change: null,
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
    itemCode: z.string(),
    agency: z.string(),
    /** Counts the item's rounds from 1. */
    round: z.int().positive(),
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
