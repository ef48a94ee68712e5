import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A person has sent an undeliverable leg on its way again (H2). */
export const exchangeHandoffLegReplayed = defineEvent({
  type: 'exchange.handoffLegReplayed',
  department: 'exchange',
  label: { en: 'Handoff sent again', zh: '材料重新投递' },
  change: { of: 'HandoffLeg', by: ['legId'], from: 'DEAD', to: 'PENDING' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    /** How often delivery was tried before. */
    attempts: z.int().positive(),
  }),
});
