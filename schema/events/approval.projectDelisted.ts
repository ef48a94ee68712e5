import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project was taken off a key-project list of one year (S2 S4). */
export const approvalProjectDelisted = defineEvent({
  type: 'approval.projectDelisted',
  department: 'approval',
  label: { en: 'Project taken off a key-project list', zh: '移出重点项目清单' },
  change: { of: 'KeyListing', by: ['level', 'listRegion', 'year'], from: 'LISTED', to: 'DELISTED' },
  data: z.object({
    level: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']),
    /** The region whose list it is: 000000 for the national one. */
    listRegion: z.string(),
    year: z.int(),
    /** The place it had. */
    itemNo: z.int().positive(),
    category: z.string(),
    /** Null when an imported list no longer has it. */
    reason: z.string().nullable(),
  }),
});
