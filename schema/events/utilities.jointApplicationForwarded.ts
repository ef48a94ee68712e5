import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A counter has accepted the application and forwarded it to every provider at once; the clocks run (U3). */
export const utilitiesJointApplicationForwarded = defineEvent({
  type: 'utilities.jointApplicationForwarded',
  department: 'utilities',
  label: { en: 'Joint utility application forwarded', zh: '联合报装转交' },
  change: { of: 'JointUtilityApplication', by: ['applicationId'], facts: ['status', 'matters'] },
  data: z.object({
    applicationId: z.uuid(),
    status: z.literal('FORWARDED'),
    handoffId: z.uuid(),
    matters: z.array(
      z.object({
        matterTaskId: z.uuid(),
        matterCode: z.string(),
        matterName: z.object({ en: z.string(), zh: z.string() }),
        provider: z.string(),
        deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
      }),
    ),
  }),
});
