import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** One delivery of a leg. */
export interface LegJob {
  readonly legId: string;
  /** Id of the recipient in the directory: what its limits go by. */
  readonly recipient: string;
}

/**
 * The queue of legs; a job's id is the leg's. After 1, 2, 4, 8 and 16 s (with jitter) a job has used its tries and goes; the
 * reconciler queues its leg anew, so that nobody ever waits longer than half a minute. What a leg may still try is counted
 * in its row, not here.
 */
export const handoffLegs = defineQueue<LegJob>({
  name: 'handoff-legs',
  data: z.object({ legId: z.uuid(), recipient: z.string().min(1) }),
  jobId: ({ legId }) => legId,
  attempts: 6,
  backoff: { delayMs: 1_000, jitter: 0.5 },
});
