import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The through-train came and found nobody (C10). */
export const conciergeThroughTrainMissed = defineEvent({
  type: 'concierge.throughTrainMissed',
  department: 'concierge',
  label: { en: 'Through-train found nobody', zh: '直通车到访未遇' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('NO_SHOW'),
  }),
});
