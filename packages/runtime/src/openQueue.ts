import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from './createLog.ts';
import { jobIdOf, type QueueDefinition } from './defineQueue.ts';
import { openBackend } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';

/** How many jobs of a queue are in which state. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

export type JobState = 'waiting' | 'active' | 'delayed' | 'completed' | 'failed' | 'unknown';

/** The end of a queue where work is put in. */
export interface Queue<Data> {
  /** The same data is queued once, however often it is added. @throws QUEUE_UNAVAILABLE, and then nothing was queued. */
  add(data: Data, options?: { readonly delayMs?: number; readonly priority?: number }): Promise<void>;
  /** Where the job for this data stands; null when there is none. */
  stateOf(data: Data): Promise<JobState | null>;
  /** Forgets a finished or dead job, so that its id can be queued again. */
  remove(data: Data): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** Queues the data again and again, every so many milliseconds, under one name however many processes say so. */
  repeat(name: string, everyMs: number, data: Data): Promise<void>;
  close(): Promise<void>;
}

/** Opens the near end of a queue. Finished jobs are forgotten at once, dead ones are kept until they are removed. */
export async function openQueue<Data>(
  definition: QueueDefinition<Data>,
  connection: QueueConnection,
  { log }: { readonly log: Log },
): Promise<Queue<Data>> {
  const backend = openBackend(connection, log);
  const queue = backend.openQueue(definition.name);
  queue.on('error', (cause) => log.warn({ err: cause, queue: definition.name }, 'the queue reports an error'));
  await waitAWhile(queue.waitUntilReady());
  const jobOptions = {
    attempts: definition.attempts,
    backoff: { type: 'exponential', delay: definition.backoff.delayMs, jitter: definition.backoff.jitter },
    removeOnComplete: true,
    removeOnFail: false,
  };
  const reach = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (!backend.isReachable()) throw new DomainError('QUEUE_UNAVAILABLE', { queue: definition.name });
    try {
      return await work();
    } catch (cause) {
      throw new DomainError('QUEUE_UNAVAILABLE', { queue: definition.name }, { cause });
    }
  };
  return {
    add: async (data, { delayMs, priority } = {}) => {
      const jobId = jobIdOf(definition, data);
      const when = { ...(delayMs === undefined ? {} : { delay: delayMs }), ...(priority === undefined ? {} : { priority }) };
      await reach(() => queue.add(definition.name, data, { ...jobOptions, ...when, jobId }));
    },
    stateOf: async (data) => {
      const job = await reach(() => queue.getJob(jobIdOf(definition, data)));
      return job === undefined ? null : toState(await reach(() => job.getState()));
    },
    remove: async (data) => {
      await reach(() => queue.remove(jobIdOf(definition, data)));
    },
    counts: async () => {
      const { waiting = 0, active = 0, delayed = 0, failed = 0, prioritized = 0 } = await reach(() =>
        queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized'),
      );
      return { waiting: waiting + prioritized, active, delayed, failed };
    },
    repeat: async (name, everyMs, data) => {
      await reach(() => queue.upsertJobScheduler(name, { every: everyMs }, { name: definition.name, data, opts: jobOptions }));
    },
    async close() {
      // a queue that never reached its server has nothing to say goodbye to, and would wait for it
      if (backend.isReachable()) await queue.close();
      await backend.close();
    },
  };
}

const firstContactMs = 3_000;

/** A server that is away does not keep the process from starting; until it is back every add says so. */
async function waitAWhile(ready: Promise<unknown>): Promise<void> {
  const limit = new AbortController();
  const settled = ready.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([settled, delay(firstContactMs, undefined, { signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
}

function toState(state: string): JobState {
  switch (state) {
    case 'waiting':
    case 'active':
    case 'delayed':
    case 'completed':
    case 'failed':
      return state;
    case 'prioritized':
      return 'waiting';
    default:
      return 'unknown';
  }
}
