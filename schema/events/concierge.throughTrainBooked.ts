import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A visit of the through-train to the project was booked (C10, S3). */
export const conciergeThroughTrainBooked = defineEvent({
  type: 'concierge.throughTrainBooked',
  department: 'concierge',
  label: { en: 'Through-train booked', zh: '直通车预约' },
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
