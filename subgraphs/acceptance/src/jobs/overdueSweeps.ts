import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** The look for overdue opinions, repeated by the clock; one that comes twice tells nothing twice. */
export const overdueSweeps = defineQueue({
  name: 'acceptance-overdue-sweep',
  data: z.strictObject({}),
  jobId: () => 'sweep',
  attempts: 3,
  backoff: { delayMs: 5000, jitter: 0.5 },
});
