import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A finding of a pre-check is put right (J1). */
export const acceptanceFindingPutRight = defineEvent({
  type: 'acceptance.findingPutRight',
  department: 'acceptance',
  label: { en: 'Pre-check finding put right', zh: '验前问题整改' },
  change: { of: 'PreCheckFinding', by: ['preCheckId', 'number'], from: 'OPEN', to: 'PUT_RIGHT' },
  data: z.object({
    preCheckId: z.uuid(),
    /** Of the finding, from 1. */
    number: z.int().positive(),
    itemCode: z.string(),
    /** How many findings of the pre-check are still open. */
    open: z.int().nonnegative(),
  }),
});
