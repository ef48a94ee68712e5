import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The last day to sign has passed and some recipients have not (催办, H2). */
export const exchangeHandoffOverdue = defineEvent({
  type: 'exchange.handoffOverdue',
  department: 'exchange',
  label: { en: 'Handoff overdue', zh: '材料签收逾期' },
  change: null,
  data: z.object({
    handoffId: z.uuid(),
    purpose: z.string(),
    sender: z.string(),
    /** Last day on which the recipients were to sign. */
    due: z.object({ date: z.iso.date(), provisional: z.boolean() }),
    /** Legs that are not settled. */
    legs: z.array(z.object({ legId: z.uuid(), recipient: z.string(), status: z.string() })).min(1),
  }),
});
