import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A monthly plan took up items of a project, or found that its roadmap dropped some (A4). */
export const approvalMonthlyPlanDrawnUp = defineEvent({
  type: 'approval.monthlyPlanDrawnUp',
  department: 'approval',
  label: { en: 'Monthly plan drawn up', zh: '月度计划已编制' },
  change: { of: 'MonthlyPlan', by: ['planId'], facts: ['restored'], pairs: { lines: ['dropped', 'added'] } },
  data: z.object({
    planId: z.uuid(),
    regionCode: z.string(),
    /** YYYY-MM. */
    month: z.string(),
    /** Codes of the project's items: taken up, no longer in its roadmap, in it again. */
    added: z.array(z.string()),
    dropped: z.array(z.string()),
    restored: z.array(z.string()),
  }),
});
