import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A matter has passed its deadline; said once (U3). */
export const utilitiesMatterOverdue = defineEvent({
  type: 'utilities.matterOverdue',
  department: 'utilities',
  label: { en: 'Utility matter overdue', zh: '市政公用事项逾期' },
  change: null,
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.string(),
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }),
  }),
});
