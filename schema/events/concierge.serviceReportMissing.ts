import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Nobody has handed in the month's report on a project by its due day (C11, 统计报送). */
export const conciergeServiceReportMissing = defineEvent({
  type: 'concierge.serviceReportMissing',
  department: 'concierge',
  label: { en: 'Service report missing', zh: '未按期报送服务情况' },
  change: null,
  data: z.object({
    personId: z.uuid(),
    /** YYYY-MM. */
    month: z.string(),
    dueOn: z.iso.date(),
  }),
});
