import type { Log } from './createLog.ts';
import type { QueueDefinition } from './defineQueue.ts';
import { openBackend, unrecoverable } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';

/** What a processor may know of the job besides its data. */
export interface JobFacts {
  readonly id: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Whether a failure now makes the job dead. */
  readonly lastAttempt: boolean;
}

/** Does the work of one job. A job may come twice: the work must be safe to repeat. */
export type JobProcessor<Data> = (data: Data, job: JobFacts) => Promise<void>;

export interface WorkerOptions<Data> {
  readonly log: Log;
  /** Jobs under way at once in this process. */
  readonly concurrency?: number;
  /** Called when a job has failed for the last time. */
  readonly onDead?: (data: Data, reason: string) => Promise<void>;
}

export interface QueueWorker {
  /** Takes no new job, lets those under way end. */
  close(): Promise<void>;
}

/** Opens the far end of a queue. A job whose data cannot be read is dead at once and never holds up the others. */
export async function openWorker<Data>(
  definition: QueueDefinition<Data>,
  process: JobProcessor<Data>,
  connection: QueueConnection,
  options: WorkerOptions<Data>,
): Promise<QueueWorker> {
  const { log, concurrency = 4, onDead } = options;
  const backend = openBackend(connection, log);
  const worker = backend.openWorker(
    definition.name,
    async ({ id = '', data, attemptsMade, opts }) => {
      const parsed = definition.data.safeParse(data);
      if (!parsed.success) throw unrecoverable(parsed.error);
      const attempt = attemptsMade + 1;
      await process(parsed.data, { id, attempt, lastAttempt: attempt >= (opts.attempts ?? definition.attempts) });
    },
    { concurrency },
  );
  worker.on('error', (cause: Error) => log.warn({ err: cause, queue: definition.name }, 'the worker reports an error'));
  worker.on('failed', (job, cause) => {
    const isDead = job !== undefined && (job.attemptsMade >= (job.opts.attempts ?? 1) || cause.name === 'UnrecoverableError');
    log.warn({ err: cause, queue: definition.name, jobId: job?.id, isDead }, 'a job failed');
    const parsed = definition.data.safeParse(job?.data);
    if (isDead && parsed.success) void tellDead(parsed.data, cause.message);
  });
  const tellDead = async (data: Data, reason: string): Promise<void> => {
    try {
      await onDead?.(data, reason);
    } catch (cause) {
      log.error({ err: cause, queue: definition.name }, 'a dead job could not be reported');
    }
  };
  await worker.waitUntilReady();
  void worker.run();
  return {
    async close() {
      await worker.close();
      await backend.close();
    },
  };
}
