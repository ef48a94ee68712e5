import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An item that was not done by the end of its month goes on in a later one (A4). */
export const approvalPlanLineCarriedOver = defineEvent({
  type: 'approval.planLineCarriedOver',
  department: 'approval',
  label: { en: 'Plan line carried over', zh: '月度计划条目已结转' },
  change: {
    of: 'PlanLine',
    by: ['lineId'],
    pairs: { month: ['fromMonth', 'month'], lineId: ['fromLineId', 'lineId'] },
  },
  data: z.object({
    planId: z.uuid(),
    regionCode: z.string(),
    /** YYYY-MM: the month it goes on in, and the one it comes from. */
    month: z.string(),
    fromMonth: z.string(),
    lineId: z.uuid(),
    fromLineId: z.uuid(),
    itemCode: z.string(),
    agency: z.string(),
    reason: z.string(),
  }),
});
