import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** What a meeting has resolved is past its deadline (C8). */
export const conciergeResolutionOverdue = defineEvent({
  type: 'concierge.resolutionOverdue',
  department: 'concierge',
  label: { en: 'Resolution overdue', zh: '议定事项逾期' },
  change: { of: 'Resolution', by: ['resolutionId'], from: 'OPEN', to: 'OVERDUE' },
  data: z.object({
    resolutionId: z.uuid(),
    meetingId: z.uuid(),
    /** Last day on which it is to be carried out. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
