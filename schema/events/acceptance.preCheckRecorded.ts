import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The window has looked a project over before acceptance (J1). */
export const acceptancePreCheckRecorded = defineEvent({
  type: 'acceptance.preCheckRecorded',
  department: 'acceptance',
  label: { en: 'Pre-check recorded', zh: '验前指导' },
  change: { of: 'PreCheck', by: ['preCheckId'], facts: ['findings'] },
  data: z.object({
    preCheckId: z.uuid(),
    findings: z.int().nonnegative(),
    itemCodes: z.array(z.string()),
  }),
});
