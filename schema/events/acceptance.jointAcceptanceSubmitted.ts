import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The items are before their departments, each with its own deadline (J3). */
export const acceptanceJointAcceptanceSubmitted = defineEvent({
  type: 'acceptance.jointAcceptanceSubmitted',
  department: 'acceptance',
  label: { en: 'Joint acceptance applied for', zh: '申请竣工联合验收' },
  change: {
    of: 'JointAcceptance',
    by: ['acceptanceId'],
    to: 'UNDER_ACCEPTANCE',
    facts: ['phases', 'parallelPhases', 'leader', 'items'],
  },
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
    phases: z.array(z.enum(['FIRST', 'SECOND'])).min(1),
    parallelPhases: z.boolean(),
    leader: z.object({ kind: z.enum(['FUNCTIONAL_ZONE', 'DISTRICT']), name: z.string() }),
    items: z
      .array(
        z.object({
          itemCode: z.string(),
          agency: z.string(),
          deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
        }),
      )
      .min(1),
  }),
});
