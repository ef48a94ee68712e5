import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The review of an accepted application has begun (A6). */
export const approvalReviewStarted = defineEvent({
  type: 'approval.reviewStarted',
  department: 'approval',
  label: { en: 'Review started', zh: '开始审查' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('UNDER_REVIEW'),
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
