import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** Looks for matters that have become overdue. One look at a time is enough, whoever asks for it. */
export const overdueSweeps = defineQueue({
  name: 'utilities-overdue-sweeps',
  data: z.strictObject({}),
  jobId: () => 'sweep',
  attempts: 3,
  backoff: { delayMs: 2_000, jitter: 0.5 },
});
