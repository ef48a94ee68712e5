import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A recipient has signed for the materials (已签收, H4). */
export const exchangeHandoffLegReceived = defineEvent({
  type: 'exchange.handoffLegReceived',
  department: 'exchange',
  label: { en: 'Handoff signed for', zh: '材料签收' },
  change: { of: 'HandoffLeg', by: ['legId'], from: 'DELIVERED', to: 'RECEIVED' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    /** SHA-256 in hex over what the recipient was handed. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    signedAt: z.iso.datetime({ offset: true }),
  }),
});
