import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A connection is in use (U4). */
export const utilitiesMatterConnected = defineEvent({
  type: 'utilities.matterConnected',
  department: 'utilities',
  label: { en: 'Utility connected', zh: '市政公用接入开通' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('CONNECTED'),
    /** Whether it kept the promised working days. */
    inTime: z.boolean(),
  }),
});
