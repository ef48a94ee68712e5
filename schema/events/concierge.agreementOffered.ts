import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Terms of the service were put before the owner (C3). */
export const conciergeAgreementOffered = defineEvent({
  type: 'concierge.agreementOffered',
  department: 'concierge',
  label: { en: 'Service agreement offered', zh: '服务协议待签订' },
  change: { of: 'ServiceAgreement', by: ['agreementId'], facts: ['no', 'mode', 'scope', 'itemCodes'] },
  data: z.object({
    agreementId: z.uuid(),
    no: z.int().positive(),
    mode: z.enum(['ROUND_THE_CLOCK', 'BY_STAGE', 'WHOLE_WAY']),
    scope: z.enum(['ALL', 'SOME']),
    itemCodes: z.array(z.string()),
  }),
});
