import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Every department found its item not applicable; there is nothing to accept (J4). */
export const acceptanceJointAcceptanceNotRequired = defineEvent({
  type: 'acceptance.jointAcceptanceNotRequired',
  department: 'acceptance',
  label: { en: 'Joint acceptance not required', zh: '无需联合验收' },
  change: { of: 'JointAcceptance', by: ['acceptanceId'], to: 'NOT_REQUIRED' },
  data: z.object({
    acceptanceId: z.uuid(),
    registerNumber: z.string(),
  }),
});
