import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The through-train is on the site of the project (C10). */
export const conciergeThroughTrainArrived = defineEvent({
  type: 'concierge.throughTrainArrived',
  department: 'concierge',
  label: { en: 'Through-train arrived', zh: '直通车已到现场' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('ON_SITE'),
  }),
});
