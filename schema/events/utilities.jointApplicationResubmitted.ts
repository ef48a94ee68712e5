import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has supplied what the counter asked for (U4). */
export const utilitiesJointApplicationResubmitted = defineEvent({
  type: 'utilities.jointApplicationResubmitted',
  department: 'utilities',
  label: { en: 'Joint utility application resubmitted', zh: '联合报装重新提交' },
  change: { of: 'JointUtilityApplication', by: ['applicationId'], facts: ['status', 'suppliedMaterials'] },
  data: z.object({
    applicationId: z.uuid(),
    status: z.literal('SUBMITTED'),
    suppliedMaterials: z.array(z.string()),
  }),
});
