import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { startLoop } from '@guanjia/runtime/startLoop';
import {
  type CountedOperation,
  createRecorder,
  type Recorder,
  type RecorderLimits,
  usualRecorderLimits,
} from './createRecorder.ts';
import { createRecordingReader, type RecordingReader } from './storage/createRecordingReader.ts';
import { createRecordingStore, type RecordingBounds } from './storage/createRecordingStore.ts';

/** Operations that are recorded, and what has been. */
export interface Recording {
  readonly recorder: Recorder;
  /** @throws RECORDING_UNAVAILABLE while its database is away */
  readonly reader: RecordingReader;
  readonly now: () => Date;
}

export interface RecordingOptions {
  readonly url: string;
  readonly bounds?: Partial<RecordingBounds>;
  readonly limits?: Partial<RecorderLimits>;
  /** Milliseconds between two writings: what a gateway that is killed loses at most. */
  readonly everyMs?: number;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface OpenRecording extends Recording {
  /** Writes down what has been counted so far. @throws what the database says */
  flush(): Promise<void>;
  /** Writes for the last time and lets go of the database. */
  close(): Promise<void>;
}

export const usualRecordingBounds: RecordingBounds = { days: 90, operations: 10_000 };
const usualEveryMs = 10_000;
const pruneEveryMs = 3_600_000;
/** While the database is away so many operations wait; those counted later are given up. */
const waitingAtMost = 5_000;
const connections = 2;

/**
 * Records operations in a database. The gateway waits for it nowhere: it may come up later, go and come back; what has been counted
 * meanwhile is kept in memory, so much and no more.
 */
export function openRecording(options: RecordingOptions): OpenRecording {
  const { url, now, log, metrics } = options;
  const figures = figuresOf(metrics);
  const bounds = { ...usualRecordingBounds, ...options.bounds };
  const database = openDatabase({ url, maxConnections: connections, log });
  const recorder = createRecorder({ ...usualRecorderLimits, ...options.limits }, figures.leftOut);
  const store = createRecordingStore(database);
  let waiting: CountedOperation[] = [];
  let prunedAt = Number.NEGATIVE_INFINITY;
  let migrated: Promise<void> | null = null;
  let writing: Promise<void> = Promise.resolve();

  const ready = (): Promise<void> => {
    migrated ??= prepare(database, log).catch((cause: unknown) => {
      migrated = null;
      throw cause;
    });
    return migrated;
  };
  const write = async (): Promise<void> => {
    const at = now();
    const counted = recorder.take(at);
    const room = Math.max(0, waitingAtMost - waiting.length);
    for (const _ of counted.slice(room)) figures.leftOut('waiting');
    const all = [...waiting, ...counted.slice(0, room)];
    waiting = all;
    try {
      await ready();
      if (all.length > 0) await store.write(all, at);
      waiting = [];
      figures.written(all);
      if (at.getTime() - prunedAt >= pruneEveryMs) {
        prunedAt = at.getTime();
        await store.prune(bounds, at);
      }
    } catch (cause) {
      figures.failed();
      throw cause;
    }
  };
  const flush = (): Promise<void> => {
    writing = writing.catch(() => {}).then(write);
    return writing;
  };
  const loop = startLoop({
    name: 'recording',
    idleMs: options.everyMs ?? usualEveryMs,
    log,
    step: async () => {
      await flush();
      return false;
    },
  });
  return {
    recorder,
    reader: whileReady(createRecordingReader(database), ready),
    now,
    flush,
    async close() {
      await loop.stop();
      await flush().catch((cause: unknown) => log.warn({ err: cause }, 'the last counts of operations are lost'));
      await database.close();
    },
  };
}

/** One try: whoever asks next tries again. */
async function prepare(database: Database, log: Log): Promise<void> {
  await database.ping();
  await migrate(database, { department: 'recording', folder: new URL('./migrations/', import.meta.url), log });
}

function whileReady(reader: RecordingReader, ready: () => Promise<void>): RecordingReader {
  const reading = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    try {
      await ready();
      return await read();
    } catch (cause) {
      throw new DomainError('RECORDING_UNAVAILABLE', {}, { cause });
    }
  };
  return {
    list: () => reading(() => reader.list()),
    usesOf: (coordinates, days, at) => reading(() => reader.usesOf(coordinates, days, at)),
    records: (query) => reading(() => reader.records(query)),
  };
}

function figuresOf(metrics: Metrics) {
  const requests = metrics.counter('gateway_recorded_requests_total', 'Requests that have been recorded.');
  const writings = metrics.counter('gateway_recordings_total', 'Writings of what was counted.', ['outcome']);
  const leftOut = metrics.tally(
    'gateway_recording_left_out_total',
    'What was counted as of other clients (clients, pairs), or not at all (operations, waiting).',
    'reason',
  );
  return {
    leftOut,
    written(counted: readonly CountedOperation[]) {
      writings.inc({ outcome: 'written' });
      requests.inc(counted.flatMap(({ clients }) => clients).reduce((sum, { requests }) => sum + requests, 0));
    },
    failed: () => writings.inc({ outcome: 'failed' }),
  };
}
