import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** One side has signed the terms; the second signature puts them in force (C3). */
export const conciergeAgreementSigned = defineEvent({
  type: 'concierge.agreementSigned',
  department: 'concierge',
  label: { en: 'Service agreement signed', zh: '签署服务协议' },
  change: { of: 'ServiceAgreement', by: ['agreementId'], to: { inForce: { true: 'SIGNED' } }, facts: ['no', 'side'] },
  data: z.object({
    agreementId: z.uuid(),
    no: z.int().positive(),
    side: z.enum(['OWNER', 'STEWARD_FORCE']),
    inForce: z.boolean(),
  }),
});
