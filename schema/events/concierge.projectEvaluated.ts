import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has evaluated the service of its project; what it said is not told here (C9 一项目一评价). */
export const conciergeProjectEvaluated = defineEvent({
  type: 'concierge.projectEvaluated',
  department: 'concierge',
  label: { en: 'Service evaluated', zh: '项目评价' },
  change: { of: 'Evaluation', by: ['evaluationId'], to: 'GIVEN' },
  data: z.object({
    evaluationId: z.uuid(),
    completionId: z.uuid(),
  }),
});
