import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A problem is said to be solved: 解决 (C7, S0). */
export const conciergeProblemSolved = defineEvent({
  type: 'concierge.problemSolved',
  department: 'concierge',
  label: { en: 'Problem solved', zh: '解决问题' },
  change: { of: 'Problem', by: ['problemId'], from: 'ANSWERED', to: 'SOLVED' },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
  }),
});
