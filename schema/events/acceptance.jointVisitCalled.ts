import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The leader has called the departments to one visit of the site (J3). */
export const acceptanceJointVisitCalled = defineEvent({
  type: 'acceptance.jointVisitCalled',
  department: 'acceptance',
  label: { en: 'Joint visit called', zh: '联合验收现场核查通知' },
  change: { of: 'JointVisit', by: ['visitId'], to: 'CALLED', facts: ['startsAt', 'endsAt', 'place', 'agencies'] },
  data: z.object({
    visitId: z.uuid(),
    acceptanceId: z.uuid(),
    startsAt: z.iso.datetime({ offset: true }),
    endsAt: z.iso.datetime({ offset: true }),
    place: z.string(),
    /** Codes of the departments invited. */
    agencies: z.array(z.string()),
    /** Counts the changes that calendars must learn of, from 0. */
    sequence: z.int().nonnegative(),
  }),
});
