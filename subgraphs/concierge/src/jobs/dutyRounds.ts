import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** The round that the clock asks for again and again; see `makeDutyRound`. A failed round is made up for by the next. */
export const dutyRounds = defineQueue({
  name: 'concierge-duty-rounds',
  data: z.strictObject({}),
  jobId: () => 'duty-round',
  attempts: 3,
  backoff: { delayMs: 1_000, jitter: 0.5 },
});
