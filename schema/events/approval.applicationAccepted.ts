import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An application was accepted; the promised working days run (A6). */
export const approvalApplicationAccepted = defineEvent({
  type: 'approval.applicationAccepted',
  department: 'approval',
  label: { en: 'Application accepted', zh: '受理' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('ACCEPTED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    /** When it was done on the bus (A13): the delegation and seal are null for acceptance. */
    place: z.literal('ON_BUS').optional(),
    delegationId: z.uuid().nullable().optional(),
    sealNo: z.string().nullable().optional(),
    /** The visit of the through-train (concierge, C10) it was done on, when that was said. */
    throughTrainBookingId: z.uuid().optional(),
  }),
});
