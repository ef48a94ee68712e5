import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A flag on something built on a withdrawn certificate was cleared (A10). */
export const approvalCertificateFlagCleared = defineEvent({
  type: 'approval.certificateFlagCleared',
  department: 'approval',
  label: { en: 'Basis flag cleared', zh: '依据撤销标记已解除' },
  change: { of: 'BasisFlag', by: ['flagId'], from: 'RAISED', to: 'CLEARED' },
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
    clearance: z.enum(['RESTORED', 'CONVERTED', 'ENDED', 'AGENCY']),
    /** What the agency said when it cleared the flag itself. */
    reason: z.string().nullable(),
  }),
});
