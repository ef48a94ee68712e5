import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A person has handed the materials over; the one who took them has still to sign (当面交出, H1). */
export const exchangeHandoffLegHandedOver = defineEvent({
  type: 'exchange.handoffLegHandedOver',
  department: 'exchange',
  label: { en: 'Handoff handed over in person', zh: '材料当面交出' },
  change: { of: 'Shipment', by: ['legId'], to: 'HANDED_OVER' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
  }),
});
