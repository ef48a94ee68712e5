import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A step of the service for a project is past its deadline and not done (C5). */
export const conciergeProcedureStepOverdue = defineEvent({
  type: 'concierge.procedureStepOverdue',
  department: 'concierge',
  label: { en: 'Step of the procedure overdue', zh: '服务流程步骤逾期' },
  change: null,
  data: z.object({
    step: z.enum([
      'TAKE_ON',
      'EARLY_INTERVENTION',
      'TAILORED_PLAN',
      'ACCEPTANCE',
      'PARALLEL_SPEEDUP',
      'AFTER_APPROVAL',
      'REPORT',
      'RETURN_VISIT',
    ]),
    stage: z.enum(['TAKE_ON', 'HANDLE', 'REPORT', 'RETURN_VISIT']),
    /** Last day on which it is to be done. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
