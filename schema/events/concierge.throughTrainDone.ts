import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A visit of the through-train is done (C10). */
export const conciergeThroughTrainDone = defineEvent({
  type: 'concierge.throughTrainDone',
  department: 'concierge',
  label: { en: 'Through-train visit done', zh: '直通车上门服务完成' },
  change: { of: 'ThroughTrainBooking', by: ['bookingId'], facts: ['status', 'busId', 'crewId', 'startsAt', 'endsAt'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('DONE'),
  }),
});
