import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Nobody has a problem in hand at its level: an alarm; it stays there with its deadline (C7). */
export const conciergeProblemHolderMissing = defineEvent({
  type: 'concierge.problemHolderMissing',
  department: 'concierge',
  label: { en: 'Nobody has the problem in hand', zh: '问题无人承办' },
  change: { of: 'ProblemHolder', by: ['problemId', 'level'], to: 'MISSING' },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    level: z.enum(['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT']),
  }),
});
