import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A material was taken back; applications use it no more (A14). */
export const approvalMaterialWithdrawn = defineEvent({
  type: 'approval.materialWithdrawn',
  department: 'approval',
  label: { en: 'Material withdrawn', zh: '材料已撤回' },
  change: { of: 'Material', by: ['materialId'], from: 'KEPT', to: 'WITHDRAWN' },
  data: z.object({
    materialId: z.uuid(),
    code: z.string(),
    version: z.int().positive(),
  }),
});
