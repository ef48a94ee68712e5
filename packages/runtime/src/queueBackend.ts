import { createRequire } from 'node:module';
import type * as bullMqTypes from 'bullmq';
import type { FlowJob, JobsOptions, JobType, Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { Log } from './createLog.ts';
import type { QueueConnection } from './queueConnection.ts';
import { tracingState } from './tracingState.ts';

type BullMq = typeof bullMqTypes;

/** BullMQ's CommonJS build: only that one can load `pg` by itself, and so keep the queues in a schema of our choice. */
const bullMq = requireBullMq(createRequire(import.meta.url)('bullmq'));

function requireBullMq(loaded: unknown): BullMq {
  if (isBullMq(loaded)) return loaded;
  throw new TypeError('the installed bullmq has no PostgreSQL backend');
}

function isBullMq(loaded: unknown): loaded is BullMq {
  return typeof loaded === 'object' && loaded !== null && 'createPostgresBackend' in loaded;
}

type RedisConnection = Extract<QueueConnection, { kind: 'redis' }>;
type PostgresConnection = Extract<QueueConnection, { kind: 'postgres' }>;

/** What any of BullMQ's ends has. */
export interface BackendEnd {
  on(event: 'error', listener: (cause: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** A job before it is queued. */
export interface NewJob {
  readonly name: string;
  readonly data: unknown;
  readonly opts: JobsOptions;
}

/** What we use of BullMQ's queue, alike on both backends. */
export interface BackendQueue extends BackendEnd {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  /** All in one round trip. */
  addMany(jobs: readonly NewJob[]): Promise<void>;
  getJob(id: string): Promise<{ getState(): Promise<string> } | undefined>;
  /** Removes all but those whose worker lives; without waiting for one before the next is asked for. */
  removeMany(ids: readonly string[]): Promise<void>;
  getJobCounts(...states: JobType[]): Promise<Record<string, number>>;
  /** The first of each state, oldest first. */
  getJobs(
    states: JobType[],
    start: number,
    end: number,
    ascending: boolean,
  ): Promise<readonly { readonly timestamp: number; readonly delay: number }[]>;
  upsertJobScheduler(
    name: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: Omit<JobsOptions, 'jobId' | 'repeat' | 'delay'> },
  ): Promise<unknown>;
}

/** What we use of BullMQ's FlowProducer. */
export interface BackendFlow extends BackendEnd {
  add(flow: FlowJob): Promise<unknown>;
  getBackend(): { forQueue(name: string): FlowQueue };
}

/** The jobs of one queue, as a flow sees them. */
export interface FlowQueue {
  getState(id: string): Promise<string>;
  getCounts(states: JobType[]): Promise<number[]>;
  /** The children of a job, by what has become of them; keys as `toKey` makes them. */
  getDependencies(
    id: string,
    options: Readonly<Record<string, never>>,
  ): Promise<{
    readonly processed?: Readonly<Record<string, unknown>>;
    readonly ignored?: Readonly<Record<string, unknown>>;
    readonly unprocessed?: readonly string[];
  }>;
  removeChildDependency(id: string, parentKey: string): Promise<boolean>;
  toKey(id: string): string;
}

/** What we use of BullMQ's job. */
export interface BackendJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsMade: number;
  readonly opts: { readonly attempts?: number | undefined };
  /** Takes the job from its worker until then (epoch milliseconds); this is not counted as an attempt. */
  moveToDelayed(timestamp: number, token: string | undefined): Promise<void>;
}

/** Does one job; the token proves that the job is its worker's. */
export type BackendProcessor = (job: BackendJob, token: string | undefined) => Promise<unknown>;

/** What we use of BullMQ's worker. */
export interface BackendWorker {
  on(event: 'error', listener: (cause: Error) => void): unknown;
  on(event: 'failed', listener: (job: BackendJob | undefined, cause: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  run(): Promise<unknown>;
  close(): Promise<void>;
  disconnect(): Promise<unknown>;
}

export interface WorkerSettings {
  readonly concurrency: number;
  /** For how long a worker that says nothing keeps its jobs, in milliseconds. */
  readonly lockMs: number;
  /** How often a job may lose its worker before it is dead. */
  readonly maxStalledCount: number;
}

/** The ends of a queue on one backend, of BullMQ's own classes. */
export interface QueueBackend {
  openQueue(name: string): BackendQueue;
  openFlow(): BackendFlow;
  openWorker(name: string, process: BackendProcessor, settings: WorkerSettings): BackendWorker;
  /** Whether a command sent now would reach the server; while Redis is away BullMQ would wait for ever. */
  isReachable(): boolean;
  /** Closes what the queue or worker was opened on. */
  close(): Promise<void>;
}

/** What a processor throws when another try cannot help. */
export const unrecoverable = (cause: Error): Error =>
  Object.assign(new bullMq.UnrecoverableError(cause.message), { cause });

/** What a processor throws once its job has been moved to later. */
export const movedToDelayed = (): Error => new bullMq.DelayedError();

/** Whether it is BullMQ's own queue, for what asks for one. */
export const isBullMqQueue = (queue: unknown): queue is Queue => queue instanceof bullMq.Queue;

export function openBackend(connection: QueueConnection, log: Log): QueueBackend {
  return connection.kind === 'redis' ? openOnRedis(connection, log) : openOnPostgres(connection);
}

/** A server that does not answer for this long is taken for away, in milliseconds. */
const answerLimitMs = 5_000;

/** BullMQ's own event stream is read by nobody here. */
const streams = { events: { maxLen: 100 } };

/** Nothing where nothing is traced. */
const traced = () => (tracingState.queues === null ? {} : { telemetry: tracingState.queues });

/** After a lost connection the worker asks again this soon; it would be 15 s. */
const runRetryDelay = 1_000;

function workerOptions({ concurrency, lockMs, maxStalledCount }: WorkerSettings) {
  const waiting = { lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount, runRetryDelay };
  return { concurrency, autorun: false, ...waiting };
}

/** What happens to a command while Redis is away. */
interface WhileAway {
  readonly enableOfflineQueue: boolean;
  readonly maxRetriesPerRequest: number | null;
  readonly commandTimeout?: number;
}

function openOnRedis({ url }: RedisConnection, log: Log): QueueBackend {
  const clients: Redis[] = [];
  const connect = (options: WhileAway): Redis => {
    const client = new Redis(url, options);
    client.on('error', (cause) => log.warn({ err: cause }, 'Redis is not reached'));
    clients.push(client);
    return client;
  };
  // without an offline queue an add fails at once while Redis is down, instead of waiting for ever
  const failing = { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: answerLimitMs };
  return {
    openQueue: (name) => {
      const queue = new bullMq.Queue<unknown, unknown>(name, { connection: connect(failing), streams, ...traced() });
      return Object.assign(queue, {
        addMany: async (jobs: readonly NewJob[]) => void (await queue.addBulk([...jobs])),
        removeMany: async (ids: readonly string[]) => {
          await Promise.all(ids.map((id) => queue.remove(id, { removeChildren: false })));
        },
      });
    },
    openFlow: () => new bullMq.FlowProducer({ connection: connect(failing), ...traced() }),
    openWorker: (name, process, settings) => {
      const connection = connect({ enableOfflineQueue: true, maxRetriesPerRequest: null });
      return new bullMq.Worker(name, process, { connection, ...workerOptions(settings), ...traced() });
    },
    isReachable: () => clients.every(({ status }) => status === 'ready'),
    close: async () => {
      for (const client of clients) client.disconnect();
    },
  };
}

function openOnPostgres({ url, schema }: PostgresConnection): QueueBackend {
  const { Queue, FlowProducer, Worker } = bullMq.withBackend(bullMq.createPostgresBackend);
  const pool = { max: 2, keepAlive: true, connectionTimeoutMillis: answerLimitMs };
  const connection = { connectionString: url, schema, migrate: true, ...pool };
  return {
    openQueue: (name) => {
      const queue = new Queue<unknown, unknown>(name, { connection, streams, ...traced() });
      return Object.assign(queue, {
        // not addBulk: that makes two temporary tables each time, which costs 10 ms and leaves dead rows in the catalogue
        addMany: (jobs: readonly NewJob[]) =>
          pastDeadlocks(async () => {
            const entries = jobs.map(({ name, data, opts }) => new bullMq.Job(queue, name, data, opts, opts.jobId));
            const added = await queue.getBackend().addFlow(entries.map((job) => job.toFlowEntry()));
            for (const [cause] of added) if (cause !== null) throw cause;
          }),
        removeMany: (ids: readonly string[]) =>
          pastDeadlocks(() => queue.getBackend().connection.pool.query(removal(schema), [name, ids.toSorted()])),
      });
    },
    openFlow: () => new FlowProducer({ connection, ...traced() }),
    openWorker: (name, process, settings) =>
      new Worker(name, process, { connection, ...workerOptions(settings), ...traced() }),
    isReachable: () => true,
    close: () => Promise.resolve(),
  };
}

/** BullMQ's own function for each id, in one statement and so in one commit; it leaves a job with a live lock alone. */
const removal = (schema: string): string =>
  `SELECT "${schema.replaceAll('"', '""')}".remove($1, id, false) FROM unnest($2::text[]) AS t(id)`;

const deadlock = '40P01';
const deadlocksAtMost = 5;

/** Two writers of the same ids in another order may lock each other out; PostgreSQL undoes one, which then tries again. */
async function pastDeadlocks(work: () => Promise<unknown>): Promise<void> {
  for (let left = deadlocksAtMost; ; left -= 1) {
    try {
      await work();
      return;
    } catch (cause) {
      const isDeadlock = cause instanceof Error && 'code' in cause && cause.code === deadlock;
      if (!isDeadlock || left === 0) throw cause;
    }
  }
}
