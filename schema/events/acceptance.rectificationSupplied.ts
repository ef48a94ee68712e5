import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has put an item right; its clock runs anew (J4). */
export const acceptanceRectificationSupplied = defineEvent({
  type: 'acceptance.rectificationSupplied',
  department: 'acceptance',
  label: { en: 'Rectification supplied', zh: '整改完成' },
  change: {
    of: 'JointAcceptanceItem',
    by: ['acceptanceId', 'itemCode'],
    from: 'RECTIFYING',
    to: 'UNDER_ACCEPTANCE',
    facts: ['round', 'deadline'],
  },
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
