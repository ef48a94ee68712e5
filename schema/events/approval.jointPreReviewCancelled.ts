import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint pre-review was given up (A12). */
export const approvalJointPreReviewCancelled = defineEvent({
  type: 'approval.jointPreReviewCancelled',
  department: 'approval',
  label: { en: 'Joint pre-review cancelled', zh: '准入联合预审取消' },
  change: { of: 'JointPreReview', by: ['preReviewId'], to: 'CANCELLED' },
  data: z.object({
    preReviewId: z.uuid(),
    reason: z.string(),
  }),
});
