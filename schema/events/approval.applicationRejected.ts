import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An application was rejected (A6). */
export const approvalApplicationRejected = defineEvent({
  type: 'approval.applicationRejected',
  department: 'approval',
  label: { en: 'Application rejected', zh: '审批不通过' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('REJECTED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    reason: z.string(),
    /** True for an item that is only assisted here. */
    decidedOutside: z.boolean(),
    /** When it was done on the bus (A13): the delegation and seal are null for acceptance. */
    place: z.literal('ON_BUS').optional(),
    delegationId: z.uuid().nullable().optional(),
    sealNo: z.string().nullable().optional(),
    /** The visit of the through-train (concierge, C10) it was done on, when that was said. */
    throughTrainBookingId: z.uuid().optional(),
  }),
});
