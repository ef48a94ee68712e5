import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A person has sent the materials off by courier (交寄, H1). */
export const exchangeHandoffLegDispatched = defineEvent({
  type: 'exchange.handoffLegDispatched',
  department: 'exchange',
  label: { en: 'Handoff sent by courier', zh: '材料交寄' },
  change: { of: 'Shipment', by: ['legId'], facts: ['carrier', 'trackingNumber'] },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    carrier: z.string(),
    trackingNumber: z.string(),
  }),
});
