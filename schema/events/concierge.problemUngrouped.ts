import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A problem was taken out of its 面上 matter (C7, S0). */
export const conciergeProblemUngrouped = defineEvent({
  type: 'concierge.problemUngrouped',
  department: 'concierge',
  label: { en: 'Problem taken out of its matter', zh: '问题移出面上事项' },
  change: { of: 'PolicyMatterProblem', by: ['problemId'], from: 'GROUPED', to: 'UNGROUPED', facts: ['matterId'] },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    matterId: z.uuid(),
  }),
});
