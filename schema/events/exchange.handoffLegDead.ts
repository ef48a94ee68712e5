import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Every attempt to deliver has failed; a person must replay or cancel the leg (死信, H2). */
export const exchangeHandoffLegDead = defineEvent({
  type: 'exchange.handoffLegDead',
  department: 'exchange',
  label: { en: 'Handoff undeliverable', zh: '材料投递失败（死信）' },
  change: { of: 'HandoffLeg', by: ['legId'], begins: 'IN_TRANSIT', to: 'DEAD' },
  data: z.object({
    handoffId: z.uuid(),
    legId: z.uuid(),
    recipient: z.string(),
    purpose: z.string(),
    sender: z.string(),
    /** How often delivery was tried. */
    attempts: z.int().positive(),
    reason: z.string(),
  }),
});
