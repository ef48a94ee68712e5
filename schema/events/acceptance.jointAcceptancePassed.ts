import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The joint opinion is issued, with the certificates that go with it (J4, 验收即发证). */
export const acceptanceJointAcceptancePassed = defineEvent({
  type: 'acceptance.jointAcceptancePassed',
  department: 'acceptance',
  label: { en: 'Joint acceptance passed', zh: '联合验收通过' },
  change: { of: 'JointAcceptance', by: ['acceptanceId'], to: 'PASSED', facts: ['certificates'] },
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
    opinionNumber: z.string(),
    certificates: z.array(
      z.object({ itemCode: z.string(), name: z.object({ en: z.string(), zh: z.string() }), number: z.string() }),
    ),
  }),
});
