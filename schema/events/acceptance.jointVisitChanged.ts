import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint visit takes place at another time or place, or with others (J3). */
export const acceptanceJointVisitChanged = defineEvent({
  type: 'acceptance.jointVisitChanged',
  department: 'acceptance',
  label: { en: 'Joint visit changed', zh: '联合验收现场核查变更' },
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
