import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A return visit found the owner not satisfied, and the problem is open again (C7). */
export const conciergeProblemReopened = defineEvent({
  type: 'concierge.problemReopened',
  department: 'concierge',
  label: { en: 'Problem reopened', zh: '问题重新办理' },
  change: { of: 'Problem', by: ['problemId'], from: 'SOLVED', to: 'COLLECTED', facts: ['round', 'deadline'] },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    /** Last day on which it is to be solved. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
