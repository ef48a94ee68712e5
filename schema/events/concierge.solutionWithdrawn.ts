import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A solution is not used any more (C7, S3). */
export const conciergeSolutionWithdrawn = defineEvent({
  type: 'concierge.solutionWithdrawn',
  department: 'concierge',
  label: { en: 'Solution withdrawn', zh: '撤回解决方案' },
  change: { of: 'Solution', by: ['solutionId'], to: 'WITHDRAWN', facts: ['edition'] },
  data: z.object({
    solutionId: z.uuid(),
    problemId: z.uuid(),
    edition: z.int().positive(),
  }),
});
