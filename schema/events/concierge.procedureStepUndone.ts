import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A step of the service for a project counts as done no more (C5). */
export const conciergeProcedureStepUndone = defineEvent({
  type: 'concierge.procedureStepUndone',
  department: 'concierge',
  label: { en: 'Step of the procedure undone', zh: '服务流程步骤撤销' },
  change: { of: 'ProcedureStep', by: ['step'], from: 'DONE', to: 'UNDONE' },
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
    reason: z.string(),
  }),
});
