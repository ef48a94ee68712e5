import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A booked visit of the through-train was moved to another slot (C10). */
export const conciergeThroughTrainMoved = defineEvent({
  type: 'concierge.throughTrainMoved',
  department: 'concierge',
  label: { en: 'Through-train booking moved', zh: '直通车预约改期' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('BOOKED'),
  }),
});
