import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A certificate was withdrawn or revoked (A10 A14). */
export const approvalCertificateWithdrawn = defineEvent({
  type: 'approval.certificateWithdrawn',
  department: 'approval',
  label: { en: 'Certificate withdrawn', zh: '证照已撤销' },
  change: { of: 'Certificate', by: ['certificateId'], to: 'WITHDRAWN' },
  data: z.object({
    certificateId: z.uuid(),
    number: z.string(),
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    /** A simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']),
    reason: z.string().nullable(),
  }),
});
