import { defineQueue } from '@guanjia/runtime/defineQueue';
import { z } from 'zod';

/** The deadline of a problem in one place. Ids only: the day itself is in SQL. */
export interface ProblemDeadline {
  readonly problemId: string;
  readonly holdId: string;
}

/**
 * The queue of deadlines: a job comes up when the deadline of a hold is past; its id is the hold's, whose deadline never
 * changes. After 1, 2, 4 … 64 s (with jitter) a job has used its tries; the duty round then finds the problem.
 */
export const problemDeadlines = defineQueue<ProblemDeadline>({
  name: 'problem-deadlines',
  data: z.object({ problemId: z.uuid(), holdId: z.uuid() }),
  jobId: ({ holdId }) => holdId,
  attempts: 8,
  backoff: { delayMs: 1_000, jitter: 0.5 },
});
