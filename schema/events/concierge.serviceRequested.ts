import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner asks for the steward's service (C3). */
export const conciergeServiceRequested = defineEvent({
  type: 'concierge.serviceRequested',
  department: 'concierge',
  label: { en: 'Service requested', zh: '申请帮办代办服务' },
  change: { of: 'ServiceAgreement', by: ['agreementId'], to: 'REQUESTED', facts: ['mode', 'scope', 'itemCodes'] },
  data: z.object({
    agreementId: z.uuid(),
    mode: z.enum(['ROUND_THE_CLOCK', 'BY_STAGE', 'WHOLE_WAY']),
    scope: z.enum(['ALL', 'SOME']),
    itemCodes: z.array(z.string()),
  }),
});
