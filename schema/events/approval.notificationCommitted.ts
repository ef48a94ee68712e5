import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner signed the commitment after the notice (告知承诺, A9). */
export const approvalNotificationCommitted = defineEvent({
  type: 'approval.notificationCommitted',
  department: 'approval',
  label: { en: 'Notification-commitment signed', zh: '签订告知承诺书' },
  change: { of: 'Application', by: ['applicationId'], facts: ['status', 'deadline'] },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.literal('SUBMITTED'),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
  }),
});
