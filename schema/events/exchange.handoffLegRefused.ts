import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A recipient has refused the materials (拒收, H2). */
export const exchangeHandoffLegRefused = defineEvent({
  type: 'exchange.handoffLegRefused',
  department: 'exchange',
  label: { en: 'Handoff refused', zh: '材料拒收' },
  change: { of: 'HandoffLeg', by: ['legId'], begins: 'IN_TRANSIT', to: 'REFUSED' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    reason: z.string(),
  }),
});
