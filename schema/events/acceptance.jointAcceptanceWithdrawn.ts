import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner took the application back; its items may be asked for again. */
export const acceptanceJointAcceptanceWithdrawn = defineEvent({
  type: 'acceptance.jointAcceptanceWithdrawn',
  department: 'acceptance',
  label: { en: 'Joint acceptance withdrawn', zh: '撤回联合验收' },
  change: { of: 'JointAcceptance', by: ['acceptanceId'], to: 'WITHDRAWN' },
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
    reason: z.string(),
  }),
});
