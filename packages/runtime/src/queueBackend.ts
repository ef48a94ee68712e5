import { createRequire } from 'node:module';
import type * as bullMqTypes from 'bullmq';
import type { JobsOptions, JobType } from 'bullmq';
import { Redis } from 'ioredis';
import type { Log } from './createLog.ts';
import type { QueueConnection } from './queueConnection.ts';

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

/** What we use of BullMQ's queue, alike on both backends. */
export interface BackendQueue {
  on(event: 'error', listener: (cause: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  getJob(id: string): Promise<{ getState(): Promise<string> } | undefined>;
  remove(id: string): Promise<unknown>;
  getJobCounts(...states: JobType[]): Promise<Record<string, number>>;
  upsertJobScheduler(
    name: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: Omit<JobsOptions, 'jobId' | 'repeat' | 'delay'> },
  ): Promise<unknown>;
  close(): Promise<void>;
}

/** What we use of BullMQ's job. */
export interface BackendJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsMade: number;
  readonly opts: { readonly attempts?: number | undefined };
}

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

/** The two ends of a queue on one backend, of BullMQ's own classes. */
export interface QueueBackend {
  openQueue(name: string): BackendQueue;
  openWorker(name: string, process: (job: BackendJob) => Promise<unknown>, settings: WorkerSettings): BackendWorker;
  /** Whether a command sent now would reach the server; while Redis is away BullMQ would wait for ever. */
  isReachable(): boolean;
  /** Closes what the queue or worker was opened on. */
  close(): Promise<void>;
}

/** What a processor throws when another try cannot help. */
export const unrecoverable = (cause: Error): Error =>
  Object.assign(new bullMq.UnrecoverableError(cause.message), { cause });

export function openBackend(connection: QueueConnection, log: Log): QueueBackend {
  return connection.kind === 'redis' ? openOnRedis(connection, log) : openOnPostgres(connection);
}

/** A server that does not answer for this long is taken for away, in milliseconds. */
const answerLimitMs = 5_000;

/** BullMQ's own event stream is read by nobody here. */
const streams = { events: { maxLen: 100 } };

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
  return {
    // without an offline queue an add fails at once while Redis is down, instead of waiting for ever
    openQueue: (name) => {
      const failing = { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: answerLimitMs };
      return new bullMq.Queue(name, { connection: connect(failing), streams });
    },
    openWorker: (name, process, settings) => {
      const connection = connect({ enableOfflineQueue: true, maxRetriesPerRequest: null });
      return new bullMq.Worker(name, process, { connection, ...workerOptions(settings) });
    },
    isReachable: () => clients.every(({ status }) => status === 'ready'),
    close: async () => {
      for (const client of clients) client.disconnect();
    },
  };
}

function openOnPostgres({ url, schema }: PostgresConnection): QueueBackend {
  const { Queue, Worker } = bullMq.withBackend(bullMq.createPostgresBackend);
  const pool = { max: 2, keepAlive: true, connectionTimeoutMillis: answerLimitMs };
  const connection = { connectionString: url, schema, migrate: true, ...pool };
  return {
    openQueue: (name) => new Queue<unknown, unknown>(name, { connection, streams }),
    openWorker: (name, process, settings) => new Worker(name, process, { connection, ...workerOptions(settings) }),
    isReachable: () => true,
    close: () => Promise.resolve(),
  };
}
