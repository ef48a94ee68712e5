import type { Log } from '@guanjia/runtime/createLog';
import type { QueueDefinition } from '@guanjia/runtime/defineQueue';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import type { QueueConnection } from '@guanjia/runtime/queueConnection';
import { startLoop } from '@guanjia/runtime/startLoop';
import type { Delivery } from './createDelivery.ts';
import { createLegQueue } from './jobs/createLegQueue.ts';
import { deliverLegJob } from './jobs/deliverLegJob.ts';
import type { LegJob } from './jobs/handoffLegs.ts';

export interface StartDeliveryOptions {
  readonly delivery: Delivery;
  readonly definition: QueueDefinition<LegJob>;
  readonly connection: QueueConnection;
  /** Deliveries under way at the same time in this process. */
  readonly concurrency: number;
  readonly reconcileEveryMs: number;
  readonly log: Log;
}

/** Delivers legs from the queue and looks for forgotten ones until stopped; several processes may do so. */
export async function startDelivery(options: StartDeliveryOptions): Promise<{ stop(): Promise<void> }> {
  const { delivery, definition, connection, concurrency, log } = options;
  const queue = await openQueue(definition, connection, { log });
  const legQueue = createLegQueue(queue);
  const worker = await openWorker(definition, (job, facts) => deliverLegJob(delivery.deliver, job, facts), connection, {
    log,
    concurrency,
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
      await worker.close();
      await queue.close();
    },
  };
}
