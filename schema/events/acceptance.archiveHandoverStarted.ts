import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project's file is on its way to the archive (J5). */
export const acceptanceArchiveHandoverStarted = defineEvent({
  type: 'acceptance.archiveHandoverStarted',
  department: 'acceptance',
  label: { en: 'Archive handover started', zh: '档案移交启动' },
  change: { of: 'ArchiveHandover', by: ['handoverId'], to: 'HANDING_OVER', facts: ['papers'] },
  data: z.object({
    handoverId: z.uuid(),
    /** The handoff of the exchange that carries the file. */
    handoffId: z.uuid(),
    round: z.int().positive(),
    papers: z.int().positive(),
    /** Code of the archive in the exchange's directory. */
    recipient: z.string(),
  }),
});
