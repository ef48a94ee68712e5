import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const place = z.object({ itemNo: z.int().positive(), category: z.string() });

/** A project stands on its key-project list by another number or category (S2 S4). */
export const approvalKeyListingChanged = defineEvent({
  type: 'approval.keyListingChanged',
  department: 'approval',
  label: { en: 'Place on a key-project list changed', zh: '重点项目清单条目变更' },
  change: { of: 'KeyListing', by: ['level', 'listRegion', 'year'], pairs: { place: ['before', 'after'] } },
  data: z.object({
    level: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']),
    /** The region whose list it is: 000000 for the national one. */
    listRegion: z.string(),
    year: z.int(),
    before: place,
    after: place,
  }),
});
