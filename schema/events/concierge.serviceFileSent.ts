import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A service file is on its way through the exchange (C12). */
export const conciergeServiceFileSent = defineEvent({
  type: 'concierge.serviceFileSent',
  department: 'concierge',
  label: { en: 'Service file sent', zh: '帮办代办档案移交' },
  change: { of: 'ServiceFile', by: ['fileId'], from: 'CLOSED', to: 'HANDING_OVER' },
  data: z.object({
    fileId: z.uuid(),
    handoffId: z.uuid(),
    recipient: z.string(),
    channel: z.string().nullable(),
    entries: z.int().nonnegative(),
  }),
});
