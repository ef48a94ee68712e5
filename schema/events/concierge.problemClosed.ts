import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A return visit found the owner satisfied: 回访 (C7, S4). */
export const conciergeProblemClosed = defineEvent({
  type: 'concierge.problemClosed',
  department: 'concierge',
  label: { en: 'Problem closed', zh: '问题办结' },
  change: { of: 'Problem', by: ['problemId'], from: 'SOLVED', to: 'CLOSED' },
  data: z.object({
    problemId: z.uuid(),
    /** 1, and one more each time a return visit found it unsolved. */
    round: z.int().positive(),
    visitorId: z.uuid(),
    visitorName: z.string(),
  }),
});
