import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A department has said all that is to be put right (J4). */
export const acceptanceRectificationRequested = defineEvent({
  type: 'acceptance.rectificationRequested',
  department: 'acceptance',
  label: { en: 'Rectification requested', zh: '要求整改' },
  change: {
    of: 'JointAcceptanceItem',
    by: ['acceptanceId', 'itemCode'],
    from: 'UNDER_ACCEPTANCE',
    to: 'RECTIFYING',
    facts: ['rectifications'],
  },
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
    itemCode: z.string(),
    agency: z.string(),
    /** Counts the item's rounds from 1. */
    round: z.int().positive(),
    rectifications: z.array(z.string()).min(1),
  }),
});
