import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** What a meeting has resolved is not to be carried out any more (C8). */
export const conciergeResolutionCancelled = defineEvent({
  type: 'concierge.resolutionCancelled',
  department: 'concierge',
  label: { en: 'Resolution cancelled', zh: '撤销议定事项' },
  change: { of: 'Resolution', by: ['resolutionId'], begins: 'OPEN', to: 'CANCELLED' },
  data: z.object({
    resolutionId: z.uuid(),
    meetingId: z.uuid(),
    /** Last day on which it is to be carried out. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
