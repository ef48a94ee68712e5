import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The steward force is done with a project: the archive has its file, or its service was completed (C12). Once for each project. */
export const conciergeProjectFinished = defineEvent({
  type: 'concierge.projectFinished',
  department: 'concierge',
  label: { en: 'Project finished', zh: '项目办结' },
  change: { of: 'Completion', by: ['completionId'], to: 'FINISHED', facts: ['basis', 'isServed'] },
  data: z.object({
    completionId: z.uuid(),
    basis: z.enum(['ARCHIVE', 'SERVICE']),
    /** Whether somebody of the force has ever carried it. */
    isServed: z.boolean(),
    agreementId: z.uuid().nullable(),
    handoverId: z.uuid().nullable(),
  }),
});
