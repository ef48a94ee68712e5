import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A visit of the through-train was called off; its slot is free again (C10). */
export const conciergeThroughTrainCancelled = defineEvent({
  type: 'concierge.throughTrainCancelled',
  department: 'concierge',
  label: { en: 'Through-train cancelled', zh: '直通车预约已取消' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('CANCELLED'),
  }),
});
