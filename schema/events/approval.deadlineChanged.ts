import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const due = z.object({
  dueOn: z.iso.date().nullable(),
  /** Of a promise in working hours. */
  dueAt: z.iso.datetime({ offset: true }).nullable(),
  calendarVersion: z.string().nullable(),
});

/** Another calendar moved the last day in time of an application under way (A6). */
export const approvalDeadlineChanged = defineEvent({
  type: 'approval.deadlineChanged',
  department: 'approval',
  label: { en: 'Deadline changed', zh: '办理期限变更' },
  change: {
    of: 'Application',
    by: ['applicationId'],
    facts: ['status', 'deadline'],
    pairs: { clock: ['before', 'after'] },
  },
  data: z.object({
    applicationId: z.uuid(),
    itemCode: z.string(),
    itemName: z.object({ en: z.string(), zh: z.string() }),
    agency: z.string(),
    status: z.enum(['SUBMITTED', 'ACCEPTED', 'UNDER_REVIEW']),
    /** Null while no clock runs. */
    deadline: z.object({ date: z.iso.date(), provisional: z.boolean() }).nullable(),
    before: due,
    after: due,
  }),
});
