import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner was told how a problem is dealt with: 反馈 (C7, S0). */
export const conciergeProblemAnswered = defineEvent({
  type: 'concierge.problemAnswered',
  department: 'concierge',
  label: { en: 'Problem answered', zh: '反馈问题' },
  change: { of: 'Problem', by: ['problemId'], to: 'ANSWERED' },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
  }),
});
