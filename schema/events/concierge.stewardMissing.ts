import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Nobody carries a project although somebody must: an alarm (C4). */
export const conciergeStewardMissing = defineEvent({
  type: 'concierge.stewardMissing',
  department: 'concierge',
  label: { en: 'Steward missing', zh: '项目管家缺位' },
  change: { of: 'Stewardship', by: [], to: 'MISSING' },
  data: z.object({
    reason: z.object({ en: z.string(), zh: z.string() }),
  }),
});
