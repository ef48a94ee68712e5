import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Somebody is to visit the owner about the service (C9 S4). */
export const conciergeServiceVisitorNamed = defineEvent({
  type: 'concierge.serviceVisitorNamed',
  department: 'concierge',
  label: { en: 'Visitor named', zh: '确定回访人员' },
  change: { of: 'ServiceVisit', by: ['visitId'], begins: 'TO_BE_NAMED', to: 'NAMED', facts: ['visitorId', 'due'] },
  data: z.object({
    visitId: z.uuid(),
    kind: z.enum(['RETURN', 'FOLLOW_UP']),
    visitorId: z.uuid(),
    visitorName: z.string(),
    due: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
