import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { QueueDefinition } from '@guanjia/runtime/defineQueue';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import type { QueueConnection } from '@guanjia/runtime/queueConnection';
import { type ProblemDeadline, problemDeadlines } from './jobs/problemDeadlines.ts';
import { queueDeadlines } from './jobs/queueDeadlines.ts';
import { watchDeadline } from './jobs/watchDeadline.ts';
import type { ConciergeNeeds } from './usecases/conciergeNeeds.ts';

export interface DeadlineOptions {
  readonly connection: QueueConnection;
  readonly log: Log;
  /** Where the queue is counted; absent: nowhere. */
  readonly metrics?: Metrics;
  /** Tests give the queue a name of their own. */
  readonly definition?: QueueDefinition<ProblemDeadline>;
}

/** The watch over deadlines. */
export interface Deadlines {
  /** Queues the deadlines of the next days; made again and again, it fills a queue that was lost. Answers with how many. */
  refill(): Promise<number>;
  stop(): Promise<void>;
}

/** Opens both ends of the queue of deadlines; several processes may do so. */
export async function startDeadlines(
  needs: ConciergeNeeds,
  { connection, log, metrics, definition = problemDeadlines }: DeadlineOptions,
): Promise<Deadlines> {
  const queue = await openQueue(definition, connection, { log, metrics });
  const worker = await openWorker(definition, (job, facts) => watchDeadline(needs, job, facts), connection, {
    log,
    metrics,
  });
  return {
    refill: () => queueDeadlines(needs, queue),
    async stop() {
      await worker.close();
      await queue.close();
    },
  };
}
