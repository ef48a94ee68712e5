import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A step of the service for a project is done (C5). */
export const conciergeProcedureStepDone = defineEvent({
  type: 'concierge.procedureStepDone',
  department: 'concierge',
  label: { en: 'Step of the procedure done', zh: '服务流程步骤完成' },
  change: { of: 'ProcedureStep', by: ['step'], to: 'DONE' },
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
    /** Seen in the graph, rather than said by a person. */
    bySign: z.boolean(),
    evidence: z.array(z.object({ kind: z.string(), reference: z.string() })),
  }),
});
