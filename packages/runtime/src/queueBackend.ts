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
interface BackendQueue {
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

interface BackendJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsMade: number;
  readonly opts: { readonly attempts?: number | undefined };
}

/** What we use of BullMQ's worker. */
interface BackendWorker {
  on(event: 'error', listener: (cause: Error) => void): unknown;
  on(event: 'failed', listener: (job: BackendJob | undefined, cause: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  run(): Promise<unknown>;
  close(): Promise<void>;
}

/** The two ends of a queue on one backend, of BullMQ's own classes. */
export interface QueueBackend {
  openQueue(name: string): BackendQueue;
  openWorker(
    name: string,
    process: (job: BackendJob) => Promise<unknown>,
    options: { readonly concurrency: number },
  ): BackendWorker;
  /** Whether a command sent now would reach the server; while Redis is away BullMQ would wait for ever. */
  isReachable(): boolean;
  /** Closes what the queue or worker was opened on. */
  close(): Promise<void>;
}

/** What a processor throws when another try cannot help. */
export const unrecoverable = (cause: Error): Error => Object.assign(new bullMq.UnrecoverableError(cause.message), { cause });

export function openBackend(connection: QueueConnection, log: Log): QueueBackend {
  return connection.kind === 'redis' ? openOnRedis(connection, log) : openOnPostgres(connection);
}

function openOnRedis({ url }: RedisConnection, log: Log): QueueBackend {
  const clients: Redis[] = [];
  const connect = (options: { enableOfflineQueue: boolean; maxRetriesPerRequest: number | null }): Redis => {
    const client = new Redis(url, options);
    client.on('error', (cause) => log.warn({ err: cause }, 'Redis is not reached'));
    clients.push(client);
    return client;
  };
  return {
    // without an offline queue an add fails at once while Redis is down, instead of waiting for ever
    openQueue: (name) =>
      new bullMq.Queue(name, { connection: connect({ enableOfflineQueue: false, maxRetriesPerRequest: 1 }) }),
    openWorker: (name, process, { concurrency }) =>
      new bullMq.Worker(name, process, {
        connection: connect({ enableOfflineQueue: true, maxRetriesPerRequest: null }),
        concurrency,
        autorun: false,
      }),
    isReachable: () => clients.every(({ status }) => status === 'ready'),
    close: async () => {
      for (const client of clients) client.disconnect();
    },
  };
}

function openOnPostgres({ url, schema }: PostgresConnection): QueueBackend {
  const { Queue, Worker } = bullMq.withBackend(bullMq.createPostgresBackend);
  const connection = { connectionString: url, schema, migrate: true, max: 3 };
  return {
    openQueue: (name) => new Queue<unknown, unknown>(name, { connection }),
    openWorker: (name, process, { concurrency }) =>
      new Worker(name, process, { connection, concurrency, autorun: false }),
    isReachable: () => true,
    close: () => Promise.resolve(),
  };
}
