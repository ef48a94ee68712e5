import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A visit to the owner was not paid by its day; told once (C9). */
export const conciergeServiceVisitOverdue = defineEvent({
  type: 'concierge.serviceVisitOverdue',
  department: 'concierge',
  label: { en: 'Visit overdue', zh: '回访逾期' },
  change: null,
  data: z.object({
    visitId: z.uuid(),
    kind: z.enum(['RETURN', 'FOLLOW_UP']),
    visitorId: z.uuid().nullable(),
    due: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
