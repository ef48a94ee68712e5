import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The through-train has left for the project, its equipment checked (C10). */
export const conciergeThroughTrainDeparted = defineEvent({
  type: 'concierge.throughTrainDeparted',
  department: 'concierge',
  label: { en: 'Through-train departed', zh: '直通车已出发' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('EN_ROUTE'),
  }),
});
