import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project's file for the archive is put together, or anew (J5). */
export const acceptanceArchivePrepared = defineEvent({
  type: 'acceptance.archivePrepared',
  department: 'acceptance',
  label: { en: 'Archive file prepared', zh: '移交档案组卷' },
  change: { of: 'ArchiveHandover', by: ['handoverId'], to: 'PREPARED', facts: ['papers', 'missing'] },
  data: z.object({
    handoverId: z.uuid(),
    papers: z.int().positive(),
    /** Codes of required kinds of which there is no paper. */
    missing: z.array(z.string()),
  }),
});
