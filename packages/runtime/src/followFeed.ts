import type { StoredEvent } from '@guanjia/kernel/messages';
import type { ExchangeClient } from './createExchangeClient.ts';
import type { Log } from './createLog.ts';
import type { DepartmentTables } from './departmentTables.ts';
import { messageOf } from './describeError.ts';
import { eq, sql } from './drizzle.ts';
import { inSpanIfUsed } from './inSpan.ts';
import type { Database, Transaction } from './openDatabase.ts';
import { startLoop } from './startLoop.ts';

export interface FollowOptions {
  readonly database: Database;
  readonly tables: Pick<DepartmentTables, 'feedCursor' | 'feedFailures'>;
  readonly exchange: Pick<ExchangeClient, 'readFeed'>;
  /** The effect of one event. Inside it use the transaction and nothing else. */
  readonly handle: (tx: Transaction, event: StoredEvent) => Promise<void>;
  readonly log: Log;
  /** Told after each page how many events of the log are still before us. */
  readonly onProgress?: (behind: number) => void;
  /** Told of each event that is set aside. */
  readonly onSetAside?: () => void;
  /** Tries of one event before it is set aside. */
  readonly tries?: number;
}

export interface Follower {
  /** Takes in what the log holds now; resolves when it has reached the head. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

const feed = 'exchange';
const pageSize = 200;
const waitMs = 25_000;

/**
 * Gives every event of the exchange's log to `handle` in order and with effect exactly once: the cursor moves in the
 * effect's transaction. An event that fails `tries` times is set aside in `feed_failures`, and the rest goes on.
 */
export function followFeed(options: FollowOptions): Follower {
  const takePage = async (wait: number, signal?: AbortSignal): Promise<boolean> => {
    const after = await readCursor(options);
    const query = { after, limit: pageSize, waitMs: wait };
    const { events, head } = await options.exchange.readFeed(signal === undefined ? query : { ...query, signal });
    if (events.length > 0) await applyPage(options, events);
    options.onProgress?.(Math.max(0, head - (events.at(-1)?.gseq ?? after)));
    return events.length > 0;
  };
  const loop = startLoop({
    name: 'feed',
    idleMs: 0,
    log: options.log,
    step: async (signal) => {
      await takePage(waitMs, signal);
      return true;
    },
  });
  return {
    async catchUp() {
      while (await takePage(0)) {
        // the next page
      }
    },
    stop: () => loop.stop(),
  };
}

async function applyPage(options: FollowOptions, events: readonly StoredEvent[]): Promise<void> {
  try {
    await applyAll(options, events);
  } catch (cause) {
    options.log.warn({ err: cause, events: events.length }, 'a page of the feed failed; taking its events one by one');
    for (const event of events) await applyWithTries(options, event);
  }
}

async function applyAll(options: FollowOptions, events: readonly StoredEvent[]): Promise<void> {
  await options.database.transaction(async (tx) => {
    const reached = await lockCursor(tx, options.tables);
    for (const event of events) {
      if (event.gseq > reached) await handleInTrace(options, tx, event);
    }
    const last = events.at(-1);
    if (last !== undefined) await moveCursor(tx, options.tables, last.gseq);
  });
}

/** What an event makes a department do is told in the event's trace; most events make it do nothing. */
function handleInTrace({ handle }: FollowOptions, tx: Transaction, event: StoredEvent): Promise<void> {
  const { traceparent, type, gseq } = event;
  const attributes = { 'guanjia.event.type': type, 'guanjia.event.gseq': gseq };
  return inSpanIfUsed(`effect of ${type}`, { kind: 'CONSUMER', traceparent, attributes }, () => handle(tx, event));
}

async function applyWithTries(options: FollowOptions, event: StoredEvent): Promise<void> {
  for (let tries = options.tries ?? 3; tries > 0; tries -= 1) {
    try {
      return await applyAll(options, [event]);
    } catch (cause) {
      if (tries === 1) await setAside(options, event, cause);
    }
  }
}

async function setAside(
  { database, tables, log, onSetAside }: FollowOptions,
  event: StoredEvent,
  cause: unknown,
): Promise<void> {
  log.error({ err: cause, gseq: event.gseq, type: event.type }, 'an event has no effect here and is set aside');
  const reason = messageOf(cause);
  await database.transaction(async (tx) => {
    await lockCursor(tx, tables);
    await tx.insert(tables.feedFailures).values({ gseq: event.gseq, eventId: event.id, reason }).onConflictDoNothing();
    await moveCursor(tx, tables, event.gseq);
  });
  onSetAside?.();
}

async function readCursor({ database, tables: { feedCursor } }: FollowOptions): Promise<number> {
  const [row] = await database.db.select().from(feedCursor).where(eq(feedCursor.feed, feed));
  return row?.gseq ?? 0;
}

/** One follower at a time: the second waits for the row, and then finds the events done. */
async function lockCursor(tx: Transaction, { feedCursor }: FollowOptions['tables']): Promise<number> {
  await tx.insert(feedCursor).values({ feed, gseq: 0 }).onConflictDoNothing();
  const [row] = await tx.select().from(feedCursor).where(eq(feedCursor.feed, feed)).for('update');
  return row?.gseq ?? 0;
}

async function moveCursor(tx: Transaction, { feedCursor }: FollowOptions['tables'], gseq: number): Promise<void> {
  await tx
    .update(feedCursor)
    .set({ gseq: sql`greatest(${feedCursor.gseq}, ${gseq})` })
    .where(eq(feedCursor.feed, feed));
}
