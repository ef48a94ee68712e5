import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The project's file is with the archive, which has signed for it: the project is finished (J5). Once for each project. */
export const acceptanceArchiveHandedOver = defineEvent({
  type: 'acceptance.archiveHandedOver',
  department: 'acceptance',
  label: { en: 'Archive handed over, project finished', zh: '档案移交，项目办结' },
  change: { of: 'ArchiveHandover', by: ['handoverId'], to: 'HANDED_OVER' },
  data: z.object({
    handoverId: z.uuid(),
    /** The handoff of the exchange that carried the file. */
    handoffId: z.uuid(),
    /** Who signed for it: code in the exchange's directory, and name. */
    recipient: z.object({ code: z.string(), name: z.string() }),
    materials: z.int().positive(),
    signedAt: z.iso.datetime({ offset: true }),
  }),
});
