import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** What a meeting has resolved is carried out (C8). */
export const conciergeResolutionDone = defineEvent({
  type: 'concierge.resolutionDone',
  department: 'concierge',
  label: { en: 'Resolution carried out', zh: '议定事项办结' },
  change: { of: 'Resolution', by: ['resolutionId'], begins: 'OPEN', to: 'DONE' },
  data: z.object({
    resolutionId: z.uuid(),
    meetingId: z.uuid(),
    /** Last day on which it is to be carried out. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
