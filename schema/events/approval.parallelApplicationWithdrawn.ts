import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** All that was open of a parallel application was taken back at once (A7); each application announces itself as well. */
export const approvalParallelApplicationWithdrawn = defineEvent({
  type: 'approval.parallelApplicationWithdrawn',
  department: 'approval',
  label: { en: 'Parallel application withdrawn', zh: '并联申请已撤回' },
  change: { of: 'ParallelApplication', by: ['parallelApplicationId'], to: 'WITHDRAWN' },
  data: z.object({
    parallelApplicationId: z.uuid(),
    /** Those that were withdrawn; what was decided stays. */
    applications: z.array(z.object({ applicationId: z.uuid(), itemCode: z.string(), agency: z.string() })),
    reason: z.string().nullable(),
  }),
});
