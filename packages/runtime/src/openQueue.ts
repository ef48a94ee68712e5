import type { Log } from './createLog.ts';
import type { Metrics } from './createMetrics.ts';
import { jobIdOf, type QueueDefinition } from './defineQueue.ts';
import { inGroups } from './inGroups.ts';
import { type JobTiming, jobOptionsOf, keepingOf } from './jobOptions.ts';
import type { QueueConnection } from './queueConnection.ts';
import { queueFigures } from './queueFigures.ts';
import { openLine } from './queueLine.ts';

/** How many jobs of a queue are in which state. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

export type JobState = 'waiting' | 'waiting-children' | 'active' | 'delayed' | 'completed' | 'failed' | 'unknown';

/** Data to be queued. */
export interface QueueItem<Data> extends JobTiming {
  readonly data: Data;
}

/** The end of a queue where work is put in. */
export interface Queue<Data> {
  /** The same data is queued once, however often it is added. @throws QUEUE_UNAVAILABLE, and then nothing was queued. */
  add(data: Data, timing?: JobTiming): Promise<void>;
  /**
   * The same for many, in their order, in one round trip for each 500.
   * @throws QUEUE_UNAVAILABLE, and then some may have been queued: add all of them again.
   */
  addMany(items: readonly QueueItem<Data>[]): Promise<void>;
  /** Where the job for this data stands; null when there is none. */
  stateOf(data: Data): Promise<JobState | null>;
  /**
   * Forgets the jobs for these data in whatever state, so that they can be queued anew, but for those that a living worker
   * has; the job of a killed one is its own for `lockMs` more. A parent that waits for a forgotten job waits for it no
   * longer (openFlow).
   */
  forget(datas: readonly Data[]): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** Queues the data again and again, every so many milliseconds, under one name however many processes say so. */
  repeat(name: string, everyMs: number, data: Data): Promise<void>;
  close(): Promise<void>;
}

const atOnce = 500;

/** Opens the near end of a queue. Finished jobs are forgotten at once, dead ones are kept until they are removed. */
export async function openQueue<Data>(
  definition: QueueDefinition<Data>,
  connection: QueueConnection,
  { log, metrics }: { readonly log: Log; readonly metrics?: Metrics | undefined },
): Promise<Queue<Data>> {
  const { name } = definition;
  const line = await openLine({ name, connection, log, open: (backend) => backend.openQueue(name) });
  const counts = async (): Promise<QueueCounts> => {
    const {
      waiting = 0,
      active = 0,
      delayed = 0,
      failed = 0,
      prioritized = 0,
    } = await line.use((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized'));
    return { waiting: waiting + prioritized, active, delayed, failed };
  };
  const oldestSeconds = async (): Promise<number> => {
    const jobs = await line.use((queue) => queue.getJobs(['waiting', 'prioritized'], 0, 0, true));
    const since = jobs.map(({ timestamp, delay }) => timestamp + delay);
    return since.length === 0 ? 0 : Math.max(0, Date.now() - Math.min(...since)) / 1_000;
  };
  if (metrics !== undefined)
    queueFigures(metrics).watch(name, async () => ({ ...(await counts()), oldestSeconds: await oldestSeconds() }));
  return {
    add: async (data, timing) => {
      const options = jobOptionsOf(definition, data, timing);
      await line.use((queue) => queue.add(name, data, options));
    },
    addMany: async (items) => {
      const jobs = items.map(({ data, ...timing }) => ({ name, data, opts: jobOptionsOf(definition, data, timing) }));
      await inGroups(jobs, atOnce, (group) => line.use((queue) => queue.addMany(group)));
    },
    stateOf: async (data) => {
      const jobId = jobIdOf(definition, data);
      const state = await line.use(async (queue) => (await queue.getJob(jobId))?.getState());
      return state === undefined ? null : toState(state);
    },
    forget: async (datas) => {
      const jobIds = datas.map((data) => jobIdOf(definition, data));
      await inGroups(jobIds, atOnce, (group) => line.use((queue) => queue.removeMany(group)));
    },
    counts,
    repeat: async (scheduler, every, data) => {
      await line.use((queue) =>
        queue.upsertJobScheduler(scheduler, { every }, { name, data, opts: keepingOf(definition) }),
      );
    },
    close: line.close,
  };
}

function toState(state: string): JobState {
  switch (state) {
    case 'waiting':
    case 'waiting-children':
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
