import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A recipient has sent the materials back (退回, H2). */
export const exchangeHandoffLegReturned = defineEvent({
  type: 'exchange.handoffLegReturned',
  department: 'exchange',
  label: { en: 'Handoff returned', zh: '材料退回' },
  change: { of: 'HandoffLeg', by: ['legId'], begins: 'IN_TRANSIT', to: 'RETURNED' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    reason: z.string(),
  }),
});
