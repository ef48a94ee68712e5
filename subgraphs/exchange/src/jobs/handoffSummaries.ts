import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** The summary of one handoff. */
export interface SummaryJob {
  readonly handoffId: string;
}

/**
 * The queue of summaries (回执汇总): the job of a handoff of several legs waits for the jobs of all of them. A handoff that is
 * not settled by then (somebody has still to sign) is found by the reconciler when it is.
 */
export const handoffSummaries = defineQueue<SummaryJob>({
  name: 'handoff-summaries',
  data: z.object({ handoffId: z.uuid() }),
  jobId: ({ handoffId }) => handoffId,
  attempts: 3,
  backoff: { delayMs: 1_000, jitter: 0.5 },
});
