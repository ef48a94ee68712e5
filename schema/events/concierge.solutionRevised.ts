import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A solution has a new edition (C7, S3). */
export const conciergeSolutionRevised = defineEvent({
  type: 'concierge.solutionRevised',
  department: 'concierge',
  label: { en: 'Solution revised', zh: '修订解决方案' },
  change: { of: 'Solution', by: ['solutionId'], to: 'PUBLISHED', facts: ['edition'] },
  data: z.object({
    solutionId: z.uuid(),
    problemId: z.uuid(),
    edition: z.int().positive(),
  }),
});
