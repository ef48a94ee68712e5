import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project is finished while steps of its service are not done: they are left so, and no clock of theirs runs (C5, C12). */
export const conciergeProcedureEnded = defineEvent({
  type: 'concierge.procedureEnded',
  department: 'concierge',
  label: { en: 'Procedure ended', zh: '服务流程终结' },
  change: { of: 'Procedure', by: [], from: 'UNDER_WAY', to: 'ENDED', facts: ['stepsNotDone'] },
  data: z.object({
    stepsNotDone: z
      .array(
        z.enum([
          'TAKE_ON',
          'EARLY_INTERVENTION',
          'TAILORED_PLAN',
          'ACCEPTANCE',
          'PARALLEL_SPEEDUP',
          'AFTER_APPROVAL',
          'REPORT',
          'RETURN_VISIT',
        ]),
      )
      .min(1),
  }),
});
