import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A department has written down what it has found at a joint visit (J3 J4). */
export const acceptanceJointVisitFindingsAdded = defineEvent({
  type: 'acceptance.jointVisitFindingsAdded',
  department: 'acceptance',
  label: { en: 'Joint visit findings added', zh: '联合验收现场核查意见' },
  change: { of: 'JointVisit', by: ['visitId'], to: 'HELD', facts: ['startsAt', 'endsAt', 'place', 'agencies'] },
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
