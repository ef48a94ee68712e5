import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A version of the month's report on a project was returned (C11, 统计报送). */
export const conciergeServiceReportReturned = defineEvent({
  type: 'concierge.serviceReportReturned',
  department: 'concierge',
  label: { en: 'Service report returned', zh: '退回服务情况报送' },
  change: { of: 'ServiceReport', by: ['reportId', 'versionNo'], from: 'HANDED_IN', to: 'RETURNED' },
  data: z.object({
    reportId: z.uuid(),
    personId: z.uuid(),
    /** YYYY-MM. */
    month: z.string(),
    versionNo: z.int().positive(),
    dueOn: z.iso.date(),
    /** Natural days that the first version came late; 0 in time. */
    daysLate: z.int().nonnegative(),
  }),
});
