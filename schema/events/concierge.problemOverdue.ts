import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A problem is past its deadline and not solved (C7). */
export const conciergeProblemOverdue = defineEvent({
  type: 'concierge.problemOverdue',
  department: 'concierge',
  label: { en: 'Problem overdue', zh: '问题逾期' },
  change: null,
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    responsibleId: z.uuid(),
    /** Where it is late. */
    level: z.enum(['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT']).optional(),
    /** Who has it in hand there. */
    holderId: z.uuid().nullable().optional(),
    /** Last day on which it is to be solved. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
