import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A department has asked for materials to be moved; every leg is still to be sent (H1). */
export const exchangeHandoffRequested = defineEvent({
  type: 'exchange.handoffRequested',
  department: 'exchange',
  label: { en: 'Handoff requested', zh: '发起材料交接' },
  change: { of: 'Handoff', by: ['handoffId'], to: 'PENDING', facts: ['legs', 'due'] },
  data: z.object({
    handoffId: z.uuid(),
    purpose: z.string(),
    sender: z.string(),
    materials: z.int().nonnegative(),
    legs: z.array(z.object({ legId: z.uuid(), recipient: z.string() })).min(1),
    /** Last day on which the recipients are to sign. */
    due: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
