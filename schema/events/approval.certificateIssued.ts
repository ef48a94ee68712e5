import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An approval issued its certificate (A14). */
export const approvalCertificateIssued = defineEvent({
  type: 'approval.certificateIssued',
  department: 'approval',
  label: { en: 'Certificate issued', zh: '证照已出具' },
  change: { of: 'Certificate', by: ['certificateId'], to: 'VALID', facts: ['validFrom', 'validUntil'] },
  data: z.object({
    certificateId: z.uuid(),
    number: z.string(),
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    /** A simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']),
    validFrom: z.iso.date(),
    /** Null when that is open. */
    validUntil: z.iso.date().nullable(),
    /** The certificate whose place it took. */
    supersedes: z.uuid().nullable(),
    /** The certificates that counted as its input. */
    builtOn: z.array(z.uuid()),
  }),
});
