import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The backup carries a project while its steward is away (C4, S4). */
export const conciergeBackupTookOver = defineEvent({
  type: 'concierge.backupTookOver',
  department: 'concierge',
  label: { en: 'Backup took over', zh: '备份人员接替' },
  change: { of: 'Stewardship', by: [], to: 'COVERED', facts: ['stewardId', 'backupId', 'until'] },
  data: z.object({
    assignmentId: z.uuid(),
    stewardId: z.uuid(),
    stewardName: z.string(),
    backupId: z.uuid(),
    backupName: z.string(),
    /** Last day of the absence. */
    until: z.iso.date(),
  }),
});
