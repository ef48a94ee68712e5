import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Somebody else has a problem in hand at the same level (C7). */
export const conciergeProblemHolderNamed = defineEvent({
  type: 'concierge.problemHolderNamed',
  department: 'concierge',
  label: { en: 'Problem in other hands', zh: '问题承办人变更' },
  change: {
    of: 'ProblemHolder',
    by: ['problemId', 'level'],
    to: 'NAMED',
    pairs: { holderId: ['formerHolderId', 'holderId'] },
  },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    level: z.enum(['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT']),
    holderId: z.uuid(),
    formerHolderId: z.uuid().nullable(),
  }),
});
