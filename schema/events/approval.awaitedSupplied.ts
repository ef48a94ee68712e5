import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner supplied what a pre-approval or a simulated approval did without (A10 A11). */
export const approvalAwaitedSupplied = defineEvent({
  type: 'approval.awaitedSupplied',
  department: 'approval',
  label: { en: 'Awaited materials supplied', zh: '待具备条件材料已补交' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline', 'materials'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('APPROVED'),
    /** What the approval is worth: a simulated one is worth nothing in law. */
    effect: z.enum(['FORMAL', 'PRE_APPROVAL', 'SIMULATED']).optional(),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    /** Codes. */
    materials: z.array(z.string()),
  }),
});
