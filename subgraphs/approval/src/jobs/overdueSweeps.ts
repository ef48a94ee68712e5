import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** The look round for applications whose promised time has run out; one at a time, and the next comes by itself. */
export const overdueSweeps = defineQueue({
  name: 'approval-overdue-sweeps',
  data: z.object({}),
  jobId: () => 'sweep',
  attempts: 3,
  backoff: { delayMs: 5_000, jitter: 0.5 },
});
