import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The crew wrote a survey, or what could not be decided, on the record of a visit (C10). */
export const conciergeThroughTrainRecorded = defineEvent({
  type: 'concierge.throughTrainRecorded',
  department: 'concierge',
  label: { en: 'Through-train visit recorded', zh: '直通车现场记录' },
  change: { of: 'ThroughTrainEntry', by: ['bookingId', 'entryId'], facts: ['status', 'kind', 'applicationId'] },
  data: z.object({
    bookingId: z.uuid(),
    busId: z.uuid(),
    crewId: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    status: z.literal('ON_SITE'),
    entryId: z.uuid(),
    kind: z.enum(['SURVEYED', 'NOT_DECIDED']),
    applicationId: z.uuid().nullable(),
  }),
});
