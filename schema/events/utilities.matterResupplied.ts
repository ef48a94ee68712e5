import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has supplied what a provider asked for; the clock goes on (U4). */
export const utilitiesMatterResupplied = defineEvent({
  type: 'utilities.matterResupplied',
  department: 'utilities',
  label: { en: 'Utility matter resupplied', zh: '市政公用事项补齐' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status', 'deadline', 'suppliedMaterials'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('RECEIVED'),
    /** Counted in working days from the forwarding; null while the clock rests. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    suppliedMaterials: z.array(z.string()),
  }),
});
