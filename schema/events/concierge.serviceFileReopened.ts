import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A closed service file is collected again (C12). */
export const conciergeServiceFileReopened = defineEvent({
  type: 'concierge.serviceFileReopened',
  department: 'concierge',
  label: { en: 'Service file opened again', zh: '帮办代办档案重新整理' },
  change: { of: 'ServiceFile', by: ['fileId'], from: 'CLOSED', to: 'COLLECTING' },
  data: z.object({
    fileId: z.uuid(),
    reason: z.string(),
  }),
});
