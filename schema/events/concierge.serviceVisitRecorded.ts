import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** What a visit to the owner has found is on record (C9). */
export const conciergeServiceVisitRecorded = defineEvent({
  type: 'concierge.serviceVisitRecorded',
  department: 'concierge',
  label: { en: 'Visit recorded', zh: '登记回访' },
  change: { of: 'ServiceVisit', by: ['visitId'], from: 'NAMED', to: 'PAID', facts: ['paidOn', 'isSatisfied'] },
  data: z.object({
    visitId: z.uuid(),
    kind: z.enum(['RETURN', 'FOLLOW_UP']),
    paidOn: z.iso.date(),
    isSatisfied: z.boolean(),
    /** The problem that was opened from it. */
    problemId: z.uuid().nullable(),
  }),
});
