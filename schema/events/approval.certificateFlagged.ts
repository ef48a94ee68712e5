import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Something is built on a certificate that was withdrawn (A10). */
export const approvalCertificateFlagged = defineEvent({
  type: 'approval.certificateFlagged',
  department: 'approval',
  label: { en: 'Basis withdrawn', zh: '依据已撤销' },
  change: { of: 'BasisFlag', by: ['flagId'], to: 'RAISED' },
  data: z.object({
    flagId: z.uuid(),
    applicationId: z.uuid(),
    /** Null while the application is under way. */
    certificateId: z.uuid().nullable(),
    itemCode: z.string(),
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']),
    /** The certificate that was withdrawn, however many lie between. */
    basisCertificateId: z.uuid(),
    basisNumber: z.string(),
    basisItemCode: z.string(),
    reason: z.string().nullable(),
  }),
});
