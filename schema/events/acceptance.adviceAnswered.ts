import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The window has answered (J1). */
export const acceptanceAdviceAnswered = defineEvent({
  type: 'acceptance.adviceAnswered',
  department: 'acceptance',
  label: { en: 'Acceptance advice given', zh: '验收政策咨询答复' },
  change: { of: 'AcceptanceAdvice', by: ['adviceId'], to: 'ANSWERED' },
  data: z.object({
    adviceId: z.uuid(),
    /** Null when the question is about no item of its own. */
    itemCode: z.string().nullable(),
  }),
});
