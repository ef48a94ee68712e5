import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A provider has returned a matter; its clock rests (U4). */
export const utilitiesMatterReturned = defineEvent({
  type: 'utilities.matterReturned',
  department: 'utilities',
  label: { en: 'Utility matter returned', zh: '市政公用事项退回' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status', 'missing'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('RETURNED'),
    /** Codes of materials or paths of form fields, each with its reason; everything at once. */
    missing: z.array(z.object({ code: z.string(), reason: z.string() })),
  }),
});
