import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from './createLog.ts';
import { jobIdOf, type QueueDefinition } from './defineQueue.ts';
import type { BackendQueue } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';
import { openLine } from './queueLine.ts';

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
  const { name } = definition;
  const line = openLine(name, connection, log);
  const jobOptions = {
    attempts: definition.attempts,
    backoff: { type: 'exponential', delay: definition.backoff.delayMs, jitter: definition.backoff.jitter },
    removeOnComplete: true,
    removeOnFail: false,
  };
  const reach = async <Result>(work: (queue: BackendQueue) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await line.queue());
    } catch (cause) {
      throw new DomainError('QUEUE_UNAVAILABLE', { queue: name }, { cause });
    }
  };
  // a server that is away does not keep the process from starting; until it is back every add says so
  await line.queue().catch((cause: unknown) => log.warn({ err: cause, queue: name }, 'opened without its server'));
  return {
    add: async (data, { delayMs, priority } = {}) => {
      const jobId = jobIdOf(definition, data);
      const when = {
        ...(delayMs === undefined ? {} : { delay: delayMs }),
        ...(priority === undefined ? {} : { priority }),
      };
      await reach((queue) => queue.add(name, data, { ...jobOptions, ...when, jobId }));
    },
    stateOf: async (data) => {
      const jobId = jobIdOf(definition, data);
      const state = await reach(async (queue) => (await queue.getJob(jobId))?.getState());
      return state === undefined ? null : toState(state);
    },
    remove: async (data) => {
      const jobId = jobIdOf(definition, data);
      await reach((queue) => queue.remove(jobId));
    },
    counts: async () => {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
        failed = 0,
        prioritized = 0,
      } = await reach((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized'));
      return { waiting: waiting + prioritized, active, delayed, failed };
    },
    repeat: async (scheduler, every, data) => {
      await reach((queue) => queue.upsertJobScheduler(scheduler, { every }, { name, data, opts: jobOptions }));
    },
    close: line.close,
  };
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
