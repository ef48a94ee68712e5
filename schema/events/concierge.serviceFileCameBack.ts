import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A service file was not taken and is closed as before (C12). */
export const conciergeServiceFileCameBack = defineEvent({
  type: 'concierge.serviceFileCameBack',
  department: 'concierge',
  label: { en: 'Service file came back', zh: '帮办代办档案退回' },
  change: { of: 'ServiceFile', by: ['fileId'], from: 'HANDING_OVER', to: 'CLOSED' },
  data: z.object({
    fileId: z.uuid(),
    handoffId: z.uuid(),
    recipient: z.string(),
    how: z.enum(['REFUSED', 'RETURNED', 'CANCELLED']),
    reason: z.string(),
  }),
});
