import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A solved problem became a solution for others (C7, S3). */
export const conciergeSolutionPublished = defineEvent({
  type: 'concierge.solutionPublished',
  department: 'concierge',
  label: { en: 'Solution published', zh: '发布解决方案' },
  change: { of: 'Solution', by: ['solutionId'], to: 'PUBLISHED', facts: ['edition'] },
  data: z.object({
    solutionId: z.uuid(),
    problemId: z.uuid(),
    edition: z.int().positive(),
  }),
});
