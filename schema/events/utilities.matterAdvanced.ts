import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A matter has been surveyed, planned, built or inspected; a failed inspection goes back to PLANNED (U4). */
export const utilitiesMatterAdvanced = defineEvent({
  type: 'utilities.matterAdvanced',
  department: 'utilities',
  label: { en: 'Utility matter advanced', zh: '市政公用事项推进' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.enum(['SURVEYED', 'PLANNED', 'CONSTRUCTED', 'INSPECTED']),
    /** Counted in working days from the forwarding; null while the clock rests. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
  }),
});
