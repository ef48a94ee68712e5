import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Several items were submitted as one instance (A7); each of them announces itself as well. */
export const approvalParallelApplicationSubmitted = defineEvent({
  type: 'approval.parallelApplicationSubmitted',
  department: 'approval',
  label: { en: 'Parallel application submitted', zh: '并联申请已提交' },
  change: {
    of: 'ParallelApplication',
    by: ['parallelApplicationId'],
    to: 'SUBMITTED',
    facts: ['applications', 'materials'],
  },
  data: z.object({
    parallelApplicationId: z.uuid(),
    applications: z.array(z.object({ applicationId: z.uuid(), itemCode: z.string(), agency: z.string() })),
    /** Codes of the materials presented, each once for all items. */
    materials: z.array(z.string()),
    /** The smart form it was made of (A5). */
    formId: z.uuid().nullable(),
  }),
});
