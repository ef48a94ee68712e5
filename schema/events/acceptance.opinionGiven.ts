import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A department has passed its item or found it not applicable (J4). */
export const acceptanceOpinionGiven = defineEvent({
  type: 'acceptance.opinionGiven',
  department: 'acceptance',
  label: { en: 'Acceptance opinion given', zh: '出具验收意见' },
  change: {
    of: 'JointAcceptanceItem',
    by: ['acceptanceId', 'itemCode'],
    from: 'UNDER_ACCEPTANCE',
    to: { verdict: { PASS: 'PASSED', NOT_APPLICABLE: 'NOT_APPLICABLE' } },
  },
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
    itemCode: z.string(),
    agency: z.string(),
    /** Counts the item's rounds from 1. */
    round: z.int().positive(),
    verdict: z.enum(['PASS', 'NOT_APPLICABLE']),
  }),
});
