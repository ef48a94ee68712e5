import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project has its plan, or a new edition of it: 一企一策 (C7, S1). */
export const conciergeEnterprisePlanIssued = defineEvent({
  type: 'concierge.enterprisePlanIssued',
  department: 'concierge',
  label: { en: 'Plan issued', zh: '出具一企一策方案' },
  change: { of: 'EnterprisePlan', by: ['planId'], facts: ['edition', 'measures'] },
  data: z.object({
    planId: z.uuid(),
    /** The problem it was made for, if one. */
    problemId: z.uuid().nullable(),
    edition: z.int().positive(),
    /** How many measures it has. */
    measures: z.int().positive(),
  }),
});
