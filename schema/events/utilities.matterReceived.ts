import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A provider has signed for a matter that was forwarded to it (U3, H4). */
export const utilitiesMatterReceived = defineEvent({
  type: 'utilities.matterReceived',
  department: 'utilities',
  label: { en: 'Utility matter signed for', zh: '市政公用事项签收' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('RECEIVED'),
    legId: z.uuid(),
    /** SHA-256 in hex of what was received. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
