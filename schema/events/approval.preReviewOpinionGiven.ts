import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An invited agency gave its opinion, or amended it (A12). */
export const approvalPreReviewOpinionGiven = defineEvent({
  type: 'approval.preReviewOpinionGiven',
  department: 'approval',
  label: { en: 'Pre-review opinion given', zh: '出具预审意见' },
  change: { of: 'PreReviewOpinion', by: ['preReviewId', 'agency'], facts: ['revision', 'itemCodes'] },
  data: z.object({
    preReviewId: z.uuid(),
    agency: z.string(),
    /** From 1; an amendment is the next one. */
    revision: z.int().positive(),
    itemCodes: z.array(z.string()),
  }),
});
