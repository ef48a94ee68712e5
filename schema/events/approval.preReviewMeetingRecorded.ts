import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint review meeting was held (A12). */
export const approvalPreReviewMeetingRecorded = defineEvent({
  type: 'approval.preReviewMeetingRecorded',
  department: 'approval',
  label: { en: 'Joint review meeting held', zh: '召开协调联审会议' },
  change: { of: 'JointPreReview', by: ['preReviewId'], to: 'REVIEWED', facts: ['heldAt', 'place', 'absent'] },
  data: z.object({
    preReviewId: z.uuid(),
    heldAt: z.iso.datetime({ offset: true }),
    place: z.string(),
    /** Invited agencies that stayed away. */
    absent: z.array(z.string()),
  }),
});
