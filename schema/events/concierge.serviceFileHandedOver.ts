import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The recipient has signed for a service file (C12). */
export const conciergeServiceFileHandedOver = defineEvent({
  type: 'concierge.serviceFileHandedOver',
  department: 'concierge',
  label: { en: 'Service file handed over', zh: '帮办代办档案签收' },
  change: { of: 'ServiceFile', by: ['fileId'], from: 'HANDING_OVER', to: 'HANDED_OVER' },
  data: z.object({
    fileId: z.uuid(),
    handoffId: z.uuid(),
    recipient: z.string(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    signedAt: z.iso.datetime({ offset: true }),
  }),
});
