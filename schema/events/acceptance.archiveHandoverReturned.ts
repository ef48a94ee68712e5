import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The archive has sent a project's file back, or the way to it was given up (J5). */
export const acceptanceArchiveHandoverReturned = defineEvent({
  type: 'acceptance.archiveHandoverReturned',
  department: 'acceptance',
  label: { en: 'Archive handover returned', zh: '档案移交退回' },
  change: { of: 'ArchiveHandover', by: ['handoverId'], to: 'RETURNED' },
  data: z.object({
    handoverId: z.uuid(),
    handoffId: z.uuid(),
    round: z.int().positive(),
    result: z.enum(['REFUSED', 'RETURNED', 'CANCELLED']),
    /** Everything that is missing, in the archive's words. */
    reason: z.string(),
  }),
});
