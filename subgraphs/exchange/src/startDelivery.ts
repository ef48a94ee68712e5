import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { QueueDefinition } from '@guanjia/runtime/defineQueue';
import { openFlow } from '@guanjia/runtime/openFlow';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import type { QueueConnection } from '@guanjia/runtime/queueConnection';
import { startLoop } from '@guanjia/runtime/startLoop';
import type { Delivery } from './createDelivery.ts';
import type { LegQueue } from './domain/legQueue.ts';
import { createLegQueue } from './jobs/createLegQueue.ts';
import { createRecipientSlots } from './jobs/createRecipientSlots.ts';
import { deliverLegJob } from './jobs/deliverLegJob.ts';
import { handoffLegs, type LegJob } from './jobs/handoffLegs.ts';
import { handoffSummaries, type SummaryJob } from './jobs/handoffSummaries.ts';

/** The queues of one exchange; tests give them names of their own. */
export interface LegQueues {
  readonly legs: QueueDefinition<LegJob>;
  readonly summaries: QueueDefinition<SummaryJob>;
}

/** The queues of the running system. */
export const legQueues: LegQueues = { legs: handoffLegs, summaries: handoffSummaries };

export interface StartDeliveryOptions {
  readonly delivery: Delivery;
  readonly queues: LegQueues;
  readonly connection: QueueConnection;
  /** Deliveries under way at the same time in this process; one recipient gets half of them at most. */
  readonly concurrency: number;
  /** For how long a worker that says nothing keeps its legs, in milliseconds. */
  readonly lockMs: number;
  readonly reconcileEveryMs: number;
  readonly log: Log;
  /** Where jobs are counted and timed; absent: nowhere. */
  readonly metrics?: Metrics;
}

const patienceMs = 500;

/** Opens the near end of the queue of legs. */
export async function openLegQueue(
  { legs, summaries }: LegQueues,
  connection: QueueConnection,
  log: Log,
  metrics?: Metrics,
): Promise<LegQueue & { close(): Promise<void> }> {
  const queue = await openQueue(legs, connection, { log, metrics });
  const flow = await openFlow(summaries, legs, connection, { log });
  return {
    ...createLegQueue({ queue, flow }),
    async close() {
      await flow.close();
      await queue.close();
    },
  };
}

/** Delivers legs from the queue and looks for forgotten ones until stopped; several processes may do so. */
export async function startDelivery(options: StartDeliveryOptions): Promise<{ stop(): Promise<void> }> {
  const { delivery, queues, connection, concurrency, lockMs, log, metrics } = options;
  const legQueue = await openLegQueue(queues, connection, log, metrics);
  const slots = createRecipientSlots({ perRecipient: Math.max(1, Math.ceil(concurrency / 2)), patienceMs });
  const deliver = { deliver: delivery.deliver, slots };
  const worker = await openWorker(queues.legs, (job, facts) => deliverLegJob(deliver, job, facts), connection, {
    log,
    metrics,
    concurrency,
    lockMs,
  });
  const summarize = async ({ handoffId }: SummaryJob): Promise<void> => void (await delivery.summarize(handoffId));
  const summaryWorker = await openWorker(queues.summaries, summarize, connection, {
    log,
    metrics,
    concurrency: 4,
    lockMs,
  });
  const reconciler = startLoop({
    name: 'reconcile legs',
    idleMs: options.reconcileEveryMs,
    log,
    step: async () => {
      const recovered = await delivery.reconcile(legQueue);
      if (recovered > 0) log.warn({ recovered }, 'legs had lost their worker');
      return false;
    },
  });
  return {
    async stop() {
      await reconciler.stop();
      await Promise.all([worker.close(), summaryWorker.close()]);
      await legQueue.close();
    },
  };
}
