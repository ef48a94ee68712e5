import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The agreement, or the request for one, came to its end (C3). */
export const conciergeAgreementEnded = defineEvent({
  type: 'concierge.agreementEnded',
  department: 'concierge',
  label: { en: 'Service agreement ended', zh: '服务协议终结' },
  change: { of: 'ServiceAgreement', by: ['agreementId'], facts: ['status'] },
  data: z.object({
    agreementId: z.uuid(),
    status: z.enum(['COMPLETED', 'TERMINATED', 'DECLINED', 'WITHDRAWN']),
    reason: z.string(),
  }),
});
