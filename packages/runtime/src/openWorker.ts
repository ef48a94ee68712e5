import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './createLog.ts';
import type { Metrics } from './createMetrics.ts';
import type { QueueDefinition } from './defineQueue.ts';
import { messageOf } from './describeError.ts';
import { type BackendJob, type BackendWorker, movedToDelayed, openBackend, unrecoverable } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';
import { queueFigures } from './queueFigures.ts';
import { traceOnEffect } from './traceOnEffect.ts';

/** What a processor may know of the job besides its data. */
export interface JobFacts {
  readonly id: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Whether a failure now makes the job dead. */
  readonly lastAttempt: boolean;
  /** Ends the processor here and brings the job back after so many milliseconds, as the same attempt. Do not catch what it throws. */
  readonly postpone: (ms: number) => never;
}

/** Does the work of one job. A job may come twice: the work must be safe to repeat. */
export type JobProcessor<Data> = (data: Data, job: JobFacts) => Promise<void>;

export interface WorkerOptions<Data> {
  readonly log: Log;
  /** Where jobs are counted and timed; absent: nowhere. */
  readonly metrics?: Metrics | undefined;
  /** Jobs under way at once in this process. */
  readonly concurrency?: number;
  /**
   * For how long this worker keeps its jobs without a sign of life, in milliseconds: within twice that time the jobs of
   * a killed one are done by another. 30 s unless told.
   */
  readonly lockMs?: number;
  /** How long a close waits for the jobs under way, in milliseconds; 10 s unless told. */
  readonly closeWithinMs?: number;
  /**
   * Called when a job has failed for the last time, but for one with data that cannot be read. A process that is killed
   * at that moment does not call it: what depends on it needs a second look now and then.
   */
  readonly onDead?: (data: Data, reason: string) => Promise<void>;
}

export interface QueueWorker {
  /** Takes no new job, lets those under way end; one that does not end in time is done again by another worker. */
  close(): Promise<void>;
}

const firstLookMs = 250;

/** Thrown through the processor by a job that is to be done later. */
class Postponed extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super(`postponed by ${ms} ms`);
    this.name = 'Postponed';
    this.ms = ms;
  }
}

function postpone(ms: number): never {
  throw new Postponed(ms);
}

/** Opens the far end of a queue. A job whose data cannot be read is dead at once and never holds up the others. */
export async function openWorker<Data>(
  definition: QueueDefinition<Data>,
  process: JobProcessor<Data>,
  connection: QueueConnection,
  options: WorkerOptions<Data>,
): Promise<QueueWorker> {
  const { log, concurrency = 4, lockMs = 30_000, closeWithinMs = 10_000 } = options;
  const { name, attempts } = definition;
  const backend = openBackend(connection, log);
  const figures = options.metrics === undefined ? null : queueFigures(options.metrics);
  let underWay = 0;

  const work = async (job: BackendJob, token: string | undefined): Promise<void> => {
    const { id = '', data, attemptsMade, opts } = job;
    const parsed = definition.data.safeParse(data);
    if (!parsed.success) throw unrecoverable(new Error(messageOf(parsed.error)));
    const attempt = attemptsMade + 1;
    const lastAttempt = attempt >= (opts.attempts ?? attempts);
    const began = performance.now();
    const ended = (outcome: 'done' | 'failed' | 'dead'): void =>
      figures?.ended(name, outcome, (performance.now() - began) / 1_000);
    underWay += 1;
    try {
      await traceOnEffect(`process ${name}`, () => process(parsed.data, { id, attempt, lastAttempt, postpone }));
      ended('done');
    } catch (cause) {
      if (!(cause instanceof Postponed)) {
        ended(lastAttempt || (cause instanceof Error && isUnrecoverable(cause)) ? 'dead' : 'failed');
        throw keepable(cause);
      }
      await job.moveToDelayed(Date.now() + Math.ceil(cause.ms), token);
      throw movedToDelayed();
    } finally {
      underWay -= 1;
    }
  };

  const worker = backend.openWorker(name, work, { concurrency, lockMs, maxStalledCount: attempts });
  worker.on('error', (cause: Error) => log.warn({ err: cause, queue: name }, 'the worker reports an error'));
  const told = reportFailures(worker, definition, options);

  const close = async (): Promise<void> => {
    const ended = worker.close().then(told);
    // BullMQ would wait for a server that is away, even without a job
    const isPointless = () => underWay === 0 && !backend.isReachable();
    const isEnded = (await isWithin(ended, firstLookMs)) || (!isPointless() && (await isWithin(ended, closeWithinMs)));
    if (!isEnded) {
      log.warn({ queue: name, underWay, closeWithinMs }, 'left before the worker had ended');
      worker.disconnect().catch((cause: unknown) => log.debug({ err: cause, queue: name }, 'not disconnected'));
    }
    await backend.close();
  };

  try {
    await worker.waitUntilReady();
  } catch (cause) {
    await close();
    throw cause;
  }
  worker.run().catch((cause: unknown) => log.error({ err: cause, queue: name }, 'the worker stopped'));
  return { close };
}

/** The queue keeps message and stack of what failed a job: without what people have written. */
function keepable(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const message = messageOf(cause);
  if (message === cause.message) return cause;
  const kept = isUnrecoverable(cause) ? unrecoverable(new Error(message)) : new Error(message, { cause });
  kept.stack = `${kept.name}: ${message}`;
  return kept;
}

/** Logs each failure and tells `onDead` of the last one. The result waits until all are told. */
function reportFailures<Data>(
  worker: BackendWorker,
  { name, data: schema }: QueueDefinition<Data>,
  { log, onDead }: WorkerOptions<Data>,
): () => Promise<unknown> {
  const telling = new Set<Promise<void>>();
  const tell = async (data: Data, reason: string): Promise<void> => {
    try {
      await onDead?.(data, reason);
    } catch (cause) {
      log.error({ err: cause, queue: name }, 'a dead job could not be reported');
    }
  };
  worker.on('failed', (job, cause) => {
    const isDead = job !== undefined && (job.attemptsMade >= (job.opts.attempts ?? 1) || isUnrecoverable(cause));
    log.warn({ err: cause, queue: name, jobId: job?.id, isDead }, 'a job failed');
    const parsed = schema.safeParse(job?.data);
    if (!isDead || !parsed.success) return;
    const told = tell(parsed.data, cause.message).finally(() => telling.delete(told));
    telling.add(told);
  });
  return () => Promise.all(telling);
}

const isUnrecoverable = (cause: Error): boolean => cause.name === 'UnrecoverableError';

async function isWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  const limit = new AbortController();
  const late = delay(limitMs, false, { signal: limit.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    limit.abort();
  }
}
