import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventStream } from './createEventStream.ts';
import type { ExchangeClient } from './createExchangeClient.ts';
import type { Log } from './createLog.ts';

export interface EventReaderOptions {
  readonly exchange: Pick<ExchangeClient, 'readFeed'>;
  /** Null: the exchange's feed alone, by long poll. */
  readonly stream: Pick<EventStream, 'lastGseq' | 'read'> | null;
  readonly log: Log;
  /** How long to listen to the stream before the feed is asked whether something was missed, in milliseconds; 5 s unless told. */
  readonly listenMs?: number;
}

export interface EventQuery {
  readonly after: number;
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** What comes next in the log; `head` (its newest `gseq`) is known when the feed was asked. */
export interface NextEvents {
  readonly events: readonly StoredEvent[];
  readonly head?: number;
}

/** Reads the exchange's log on from a number, for gateways and departments. */
export interface EventReader {
  /**
   * The events behind `after`: in order, none left out, none twice. Waits for the first, and answers without one after a
   * while. One call at a time.
   * @throws what the exchange's feed refuses with
   */
  next(query: EventQuery): Promise<NextEvents>;
}

const usualListenMs = 5_000;
const longPollMs = 25_000;

/**
 * Listens to the stream, and takes what comes from it only where it goes on without a gap; after a gap, a silence or a lost
 * Redis it asks the feed, which has everything.
 */
export function createEventReader(options: EventReaderOptions): EventReader {
  const { exchange, stream, log, listenMs = usualListenMs } = options;
  /** Up to here the stream is not believed; null before the first look at it. */
  let disbelieved: number | null = null;
  const disbelieve = (upTo: number): void => {
    disbelieved = Math.max(disbelieved ?? 0, upTo);
    if (upTo > 0)
      log.warn({ upTo }, 'the log is shorter than it was, or than its stream: reading this part from the feed');
  };

  const ask = async ({ after, limit, signal }: EventQuery, waitMs: number): Promise<NextEvents> => {
    const page = await exchange.readFeed({ after, limit, waitMs, signal });
    if (page.head < after) disbelieve(after);
    return page;
  };
  /** Nothing reaches the stream before it is committed: a stream ahead of the log holds what another log told. */
  const lookFirst = async (known: NonNullable<typeof stream>, query: EventQuery): Promise<NextEvents> => {
    const newest = (await known.lastGseq()) ?? 0;
    const page = await exchange.readFeed({ ...query, waitMs: 0 });
    disbelieve(Math.max(newest, query.after) > page.head ? Math.max(newest, query.after) : 0);
    return page;
  };
  return {
    async next(query) {
      if (stream === null) return ask(query, longPollMs);
      if (disbelieved === null) return lookFirst(stream, query);
      const told = await stream.read({ after: query.after, signal: query.signal, blockMs: listenMs });
      if (told?.length === 0) return ask(query, 0);
      const events = query.after < disbelieved ? [] : goingOn(query, told ?? []);
      // the feed answers at once where the gap is real; waiting there, no rubbish in the stream can drive us round and round
      return events.length === 0 ? ask(query, longPollMs) : { events };
    },
  };
}

/** The events that go on from `after`, each the next one; a repetition is passed over, the first gap is the end. */
function goingOn({ after, limit }: EventQuery, told: readonly StoredEvent[]): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (const event of told) {
    const last = after + events.length;
    if (event.gseq > last + 1 || events.length === limit) break;
    if (event.gseq === last + 1) events.push(event);
  }
  return events;
}
