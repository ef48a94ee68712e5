import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint visit was held and its record is in (J3). */
export const acceptanceJointVisitHeld = defineEvent({
  type: 'acceptance.jointVisitHeld',
  department: 'acceptance',
  label: { en: 'Joint visit held', zh: '联合验收现场核查' },
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
