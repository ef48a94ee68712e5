import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A level has given its opinion, which goes down step by step (C7, S1 出具办理意见). */
export const conciergeProblemOpinionIssued = defineEvent({
  type: 'concierge.problemOpinionIssued',
  department: 'concierge',
  label: { en: 'Opinion issued', zh: '出具办理意见' },
  change: { of: 'Problem', by: ['problemId'], facts: ['holderId', 'deadline'], pairs: { level: ['from', 'to'] } },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    from: z.enum(['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT']),
    to: z.enum(['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT']),
    /** Null where an office has it, and where nobody was found. */
    holderId: z.uuid().nullable(),
    /** The clock has moved it, because its time at the level was over. */
    byClock: z.boolean(),
    /** Last day at its present level. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
