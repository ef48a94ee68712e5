import { classifications } from '@guanjia/kernel/messages';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A material is more or less confidential than before (A14, S1). */
export const approvalMaterialReclassified = defineEvent({
  type: 'approval.materialReclassified',
  department: 'approval',
  label: { en: 'Material classified anew', zh: '材料密级变更' },
  change: { of: 'Material', by: ['materialId'], pairs: { classification: ['before', 'after'] } },
  data: z.object({
    materialId: z.uuid(),
    code: z.string(),
    version: z.int().positive(),
    before: z.enum(classifications),
    after: z.enum(classifications),
  }),
});
