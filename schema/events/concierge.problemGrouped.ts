import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A problem was put to a 面上 matter (C7, S0). */
export const conciergeProblemGrouped = defineEvent({
  type: 'concierge.problemGrouped',
  department: 'concierge',
  label: { en: 'Problem put to a matter', zh: '问题纳入面上事项' },
  change: { of: 'PolicyMatterProblem', by: ['problemId'], to: 'GROUPED', facts: ['matterId'] },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    matterId: z.uuid(),
  }),
});
