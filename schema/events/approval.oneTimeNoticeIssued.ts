import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** All items and the flow were told, once (A12). */
export const approvalOneTimeNoticeIssued = defineEvent({
  type: 'approval.oneTimeNoticeIssued',
  department: 'approval',
  label: { en: 'One-time notice issued', zh: '一次性告知' },
  change: { of: 'JointPreReview', by: ['preReviewId'], to: 'NOTICE_ISSUED', facts: ['number'] },
  data: z.object({
    preReviewId: z.uuid(),
    number: z.string(),
    roadmapVersion: z.int().positive(),
    itemCodes: z.array(z.string()),
  }),
});
