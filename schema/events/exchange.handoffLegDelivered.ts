import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The materials lie with the recipient, who has still to sign (已送达, H2). */
export const exchangeHandoffLegDelivered = defineEvent({
  type: 'exchange.handoffLegDelivered',
  department: 'exchange',
  label: { en: 'Handoff delivered', zh: '材料送达' },
  change: { of: 'HandoffLeg', by: ['legId'], from: 'IN_TRANSIT', to: 'DELIVERED', facts: ['channel'] },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    /** How it came there. */
    channel: z.string().nullable(),
  }),
});
