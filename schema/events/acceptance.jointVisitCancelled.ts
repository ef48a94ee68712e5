import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A joint visit was called off, or is not needed any more (J3). */
export const acceptanceJointVisitCancelled = defineEvent({
  type: 'acceptance.jointVisitCancelled',
  department: 'acceptance',
  label: { en: 'Joint visit called off', zh: '联合验收现场核查取消' },
  change: { of: 'JointVisit', by: ['visitId'], to: 'CANCELLED', facts: ['startsAt', 'endsAt', 'place', 'agencies'] },
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
