import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The service room confirmed a visit of the through-train (C10). */
export const conciergeThroughTrainConfirmed = defineEvent({
  type: 'concierge.throughTrainConfirmed',
  department: 'concierge',
  label: { en: 'Through-train confirmed', zh: '直通车预约已确认' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('CONFIRMED'),
  }),
});
