import { type StoredEvent, storedEventSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import type { Log } from './createLog.ts';
import { openRedisLine, type RedisLine } from './openRedisLine.ts';

/**
 * The newest events of the exchange's log on a Redis Stream, so that readers hear of them at once. It is only a hint: it may
 * lose, and forgets all but the last 10,000; the whole truth is the exchange's feed (see followEvents.ts).
 */
export interface EventStream {
  /**
   * Adds events, given in the order of `gseq`, by one round trip; what is there already stays as it is. Should the stream
   * hold another log's events, they go first. False when Redis has not taken all of them; never throws.
   */
  publish(events: readonly StoredEvent[]): Promise<boolean>;
  /** `gseq` of the newest entry; null for an empty or missing stream, and while Redis is away. */
  lastGseq(): Promise<number | null>;
  /**
   * Entries behind `after` as they lie there, 500 at the most, whole or with holes; waits up to `blockMs` for the first. Empty
   * when none has come; null when Redis is away or the signal has ended the waiting. Reads of one stream wait for each other.
   */
  read(query: StreamQuery): Promise<readonly StoredEvent[] | null>;
  close(): Promise<void>;
}

export interface StreamQuery {
  readonly after: number;
  readonly signal: AbortSignal;
  /** Milliseconds; at least 1. */
  readonly blockMs: number;
}

export interface EventStreamOptions {
  /** `redis://…` */
  readonly url: string;
  readonly log: Log;
  /** The stream's key; `guanjia:events` unless told. */
  readonly key?: string;
}

const keptEntries = 10_000;
const entriesPerRead = 500;
/** A Redis that does not answer for this long is taken for away, in milliseconds. */
const answerLimitMs = 1_000;
/** How Redis says that an id is not greater than the last one. */
const idTaken = 'equal or smaller than the target stream top item';

const entrySchema = z.tuple([z.string(), z.array(z.string())]);
const readSchema = z.tuple([z.tuple([z.string(), z.array(entrySchema)])]);

/** Connects when first used, once for short commands and once for waiting. */
export function createEventStream({ url, log, key = 'guanjia:events' }: EventStreamOptions): EventStream {
  let commands: RedisLine | undefined;
  let waiting: RedisLine | undefined;
  let isRefused = false;
  const line = (): RedisLine => (commands ??= openRedisLine({ url, log }));

  /** How many of the ids, the first ones, were taken already; null when Redis has not taken the rest. */
  const add = async (events: readonly StoredEvent[]): Promise<number | null> => {
    const answer = await line().ask((redis) => {
      const pipeline = redis.pipeline();
      for (const event of events) {
        pipeline.xadd(key, 'MAXLEN', '~', keptEntries, `${event.gseq}-0`, 'e', JSON.stringify(event));
      }
      return pipeline.exec();
    }, answerLimitMs);
    if (answer === null || answer.reply === null) return null;
    const faults = answer.reply.flatMap(([fault]) => fault ?? []);
    const refusal = faults.find(({ message }) => !message.includes(idTaken));
    if (refusal !== undefined && !isRefused) log.warn({ err: refusal }, 'Redis refuses events; readers ask the feed');
    isRefused = refusal !== undefined;
    return isRefused ? null : faults.length;
  };

  /** False when another event lies under its number, or none: another log's stream (a database restored or begun anew). */
  const isThere = async ({ gseq, id }: StoredEvent): Promise<boolean> => {
    const place = `${gseq}-0`;
    const answer = await line().ask((redis) => redis.xrange(key, place, place), answerLimitMs);
    return answer === null || answer.reply.some((entry) => eventIn(entry)?.id === id);
  };

  return {
    async publish(events) {
      const taken = await add(events);
      const lastTaken = events[(taken ?? 0) - 1];
      if (lastTaken === undefined || (await isThere(lastTaken))) return taken !== null;
      log.warn({ stream: key, gseq: lastTaken.gseq }, 'the stream of events is not of this log; beginning it anew');
      await line().ask((redis) => redis.del(key), answerLimitMs);
      return (await add(events)) !== null;
    },
    async lastGseq() {
      const answer = await line().ask((redis) => redis.xrevrange(key, '+', '-', 'COUNT', 1), answerLimitMs);
      const [newest] = answer?.reply ?? [];
      return newest === undefined ? null : gseqOf(newest[0]);
    },
    async read({ after, signal, blockMs }) {
      waiting ??= openRedisLine({ url, log });
      const answer = await waiting.ask(
        (redis) => redis.xread('COUNT', entriesPerRead, 'BLOCK', blockMs, 'STREAMS', key, `${after}-0`),
        blockMs + answerLimitMs,
        signal,
      );
      return answer === null ? null : eventsIn(answer.reply);
    },
    async close() {
      commands?.close();
      waiting?.close();
    },
  };
}

/** Null is Redis's word for nothing. What cannot be read is left out: to a reader that is a gap like any other. */
function eventsIn(reply: unknown): StoredEvent[] {
  const parsed = readSchema.safeParse(reply);
  const [, entries] = parsed.data?.[0] ?? [];
  return (entries ?? []).flatMap((entry) => eventIn(entry) ?? []);
}

/** The event of an entry, if it is one and lies under its own number. */
function eventIn([id, [, text = '']]: z.infer<typeof entrySchema>): StoredEvent | null {
  try {
    const parsed = storedEventSchema.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.gseq === gseqOf(id) ? parsed.data : null;
  } catch {
    return null; // no JSON: not ours
  }
}

/** Entries have the id `<gseq>-0`. */
function gseqOf(id: string): number {
  return Number(id.split('-')[0]);
}
