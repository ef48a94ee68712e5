import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A problem of a project was taken in: 收集 (C7, S0). */
export const conciergeProblemReported = defineEvent({
  type: 'concierge.problemReported',
  department: 'concierge',
  label: { en: 'Problem reported', zh: '收集问题' },
  change: { of: 'Problem', by: ['problemId'], to: 'COLLECTED', facts: ['deadline'] },
  data: z.object({
    problemId: z.uuid(),
    kind: z.enum(['SINGLE', 'GENERAL']),
    title: z.string(),
    responsibleId: z.uuid(),
    /** Last day on which it is to be solved. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
