import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Working days after the reminder some recipients have still not signed: the supervisor is told (升级督办, H2). */
export const exchangeHandoffEscalated = defineEvent({
  type: 'exchange.handoffEscalated',
  department: 'exchange',
  label: { en: 'Handoff escalated', zh: '材料签收升级督办' },
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
