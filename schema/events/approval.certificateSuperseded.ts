import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Another certificate took the place of one (换发, A10 A11). */
export const approvalCertificateSuperseded = defineEvent({
  type: 'approval.certificateSuperseded',
  department: 'approval',
  label: { en: 'Certificate superseded', zh: '证照已换发' },
  change: { of: 'Certificate', by: ['certificateId'], to: 'SUPERSEDED', facts: ['supersededBy'] },
  data: z.object({
    certificateId: z.uuid(),
    number: z.string(),
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    /** A simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']),
    supersededBy: z.uuid(),
    supersededByNumber: z.string(),
  }),
});
