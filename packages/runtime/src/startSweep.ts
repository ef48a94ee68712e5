import { z } from 'zod';
import type { Log } from './createLog.ts';
import type { Metrics } from './createMetrics.ts';
import { defineQueue } from './defineQueue.ts';
import { openQueue } from './openQueue.ts';
import { openWorker } from './openWorker.ts';
import type { QueueConnection } from './queueConnection.ts';

export interface SweepOptions {
  /** The queue's name; all processes that say it share one sweep. */
  readonly name: string;
  readonly everyMinutes: number;
  /** Safe to repeat: what was announced is not announced again. May say how much there was to do. */
  readonly sweep: () => Promise<unknown>;
  readonly connection: QueueConnection;
  readonly log: Log;
  /** Where its jobs are counted and timed; absent: nowhere. */
  readonly metrics?: Metrics | undefined;
}

/** Looks for work that only the clock brings, again and again, in one process of all at a time. The answer stops it. */
export async function startSweep(options: SweepOptions): Promise<() => Promise<void>> {
  const { name, everyMinutes, sweep, connection, log, metrics } = options;
  const definition = defineQueue({
    name,
    data: z.strictObject({}),
    jobId: () => 'sweep',
    attempts: 3,
    backoff: { delayMs: 5_000, jitter: 0.5 },
  });
  const queue = await openQueue(definition, connection, { log, metrics });
  const process = async (): Promise<void> => {
    log.debug({ sweep: name, found: await sweep() }, 'swept');
  };
  const worker = await openWorker(definition, process, connection, { log, metrics, concurrency: 1 });
  await queue.repeat('sweep', everyMinutes * 60_000, {});
  return async () => {
    await worker.close();
    await queue.close();
  };
}
