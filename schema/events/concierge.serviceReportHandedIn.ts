import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A version of the month's report on a project was handed in (C11, 统计报送). */
export const conciergeServiceReportHandedIn = defineEvent({
  type: 'concierge.serviceReportHandedIn',
  department: 'concierge',
  label: { en: 'Service report handed in', zh: '报送服务情况' },
  change: { of: 'ServiceReport', by: ['reportId', 'versionNo'], to: 'HANDED_IN' },
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
