import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A provider has accepted a matter (U4). */
export const utilitiesMatterAccepted = defineEvent({
  type: 'utilities.matterAccepted',
  department: 'utilities',
  label: { en: 'Utility matter accepted', zh: '市政公用事项受理' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('ACCEPTED'),
    /** Counted in working days from the forwarding; null while the clock rests. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
  }),
});
