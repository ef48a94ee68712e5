import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** An owner has asked the window how joint acceptance goes (J1). */
export const acceptanceAdviceAsked = defineEvent({
  type: 'acceptance.adviceAsked',
  department: 'acceptance',
  label: { en: 'Acceptance advice asked for', zh: '验收政策咨询' },
  change: { of: 'AcceptanceAdvice', by: ['adviceId'], to: 'ASKED' },
  data: z.object({
    adviceId: z.uuid(),
    /** Null when the question is about no item of its own. */
    itemCode: z.string().nullable(),
  }),
});
