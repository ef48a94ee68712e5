import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The file of a project’s service is complete and kept (C12). */
export const conciergeServiceFileClosed = defineEvent({
  type: 'concierge.serviceFileClosed',
  department: 'concierge',
  label: { en: 'Service file closed', zh: '帮办代办档案归档' },
  change: {
    of: 'ServiceFile',
    by: ['fileId'],
    from: 'COLLECTING',
    to: 'CLOSED',
    facts: ['entries', 'keptById', 'retentionYears'],
  },
  data: z.object({
    fileId: z.uuid(),
    entries: z.int().nonnegative(),
    keptById: z.uuid(),
    retentionYears: z.int().positive(),
  }),
});
