import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint pre-review of a project on entry began (A12). */
export const approvalJointPreReviewOpened = defineEvent({
  type: 'approval.jointPreReviewOpened',
  department: 'approval',
  label: { en: 'Joint pre-review opened', zh: '启动准入联合预审' },
  change: { of: 'JointPreReview', by: ['preReviewId'], to: 'OPEN', facts: ['agencies'] },
  data: z.object({
    preReviewId: z.uuid(),
    /** Those invited. */
    agencies: z.array(z.string()).min(1),
    agreementReference: z.string(),
  }),
});
