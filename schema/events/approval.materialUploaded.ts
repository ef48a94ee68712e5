import { classifications } from '@guanjia/kernel/messages';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A version of a document of a project was brought (A14). What may be secret of it, its file name too, stays in approval. */
export const approvalMaterialUploaded = defineEvent({
  type: 'approval.materialUploaded',
  department: 'approval',
  label: { en: 'Material uploaded', zh: '材料已上传' },
  change: { of: 'Material', by: ['materialId'], to: 'KEPT', facts: ['classification'] },
  data: z.object({
    materialId: z.uuid(),
    code: z.string(),
    version: z.int().positive(),
    classification: z.enum(classifications),
  }),
});
