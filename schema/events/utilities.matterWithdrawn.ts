import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has withdrawn a single matter; the others go on (U4). */
export const utilitiesMatterWithdrawn = defineEvent({
  type: 'utilities.matterWithdrawn',
  department: 'utilities',
  label: { en: 'Utility matter withdrawn', zh: '市政公用事项撤回' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('WITHDRAWN'),
    reason: z.string(),
  }),
});
