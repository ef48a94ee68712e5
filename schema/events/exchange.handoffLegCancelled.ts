import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A person has given up an undeliverable leg (H2). */
export const exchangeHandoffLegCancelled = defineEvent({
  type: 'exchange.handoffLegCancelled',
  department: 'exchange',
  label: { en: 'Handoff cancelled', zh: '材料交接取消' },
  change: { of: 'HandoffLeg', by: ['legId'], begins: 'PENDING', to: 'CANCELLED' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    reason: z.string(),
  }),
});
