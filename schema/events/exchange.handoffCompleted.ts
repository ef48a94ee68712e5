import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The last leg of a handoff is settled: signed for, refused, returned or cancelled (H2). */
export const exchangeHandoffCompleted = defineEvent({
  type: 'exchange.handoffCompleted',
  department: 'exchange',
  label: { en: 'Handoff completed', zh: '材料交接办结' },
  change: { of: 'Handoff', by: ['handoffId'], facts: ['status'] },
  data: z.object({
    handoffId: z.uuid(),
    purpose: z.string(),
    sender: z.string(),
    status: z.enum(['RECEIVED', 'PARTLY_RECEIVED', 'NOT_RECEIVED', 'CANCELLED']),
    legs: z.int().positive(),
    received: z.int().nonnegative(),
  }),
});
