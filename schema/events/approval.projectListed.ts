import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project was put on a key-project list of one year (S2 S4). */
export const approvalProjectListed = defineEvent({
  type: 'approval.projectListed',
  department: 'approval',
  label: { en: 'Project listed as key project', zh: '列入重点项目清单' },
  change: { of: 'KeyListing', by: ['level', 'listRegion', 'year'], to: 'LISTED', facts: ['itemNo', 'category'] },
  data: z.object({
    level: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']),
    /** The region whose list it is: 000000 for the national one. */
    listRegion: z.string(),
    year: z.int(),
    itemNo: z.int().positive(),
    category: z.string(),
  }),
});
