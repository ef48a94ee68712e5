import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A permit for line work is granted (U4). */
export const utilitiesPermitGranted = defineEvent({
  type: 'utilities.permitGranted',
  department: 'utilities',
  label: { en: 'Line-work permit granted', zh: '涉线工程许可' },
  change: { of: 'MatterTask', by: ['matterTaskId'], facts: ['status', 'permitNumber', 'validFrom', 'validUntil'] },
  data: z.object({
    applicationId: z.uuid(),
    matterTaskId: z.uuid(),
    matterCode: z.string(),
    matterName: z.object({ en: z.string(), zh: z.string() }),
    provider: z.string(),
    status: z.literal('GRANTED'),
    /** Whether it kept the promised working days. */
    inTime: z.boolean(),
    permitNumber: z.string(),
    validFrom: z.iso.date(),
    validUntil: z.iso.date(),
  }),
});
