import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventLog } from '../domain/eventLog.ts';
import type { LogWatch } from '../domain/logWatch.ts';

export interface FeedNeeds {
  readonly log: Pick<EventLog, 'readFeed' | 'head'>;
  readonly watch: LogWatch;
  readonly now: () => Date;
}

export interface FeedQuery {
  /** Only events with a greater `gseq`. */
  readonly after: number;
  readonly limit: number;
  /** How long to wait for the first, in milliseconds. */
  readonly waitMs: number;
  /** Ends the waiting when the reader has gone or the process stops. */
  readonly signal: AbortSignal;
}

/**
 * The next events of all projects and the number of the last one there is; waits for the first where there is none yet.
 * @throws CURSOR_EXPIRED when the next ones are in the archive already
 */
export async function readFeed(
  { log, watch, now }: FeedNeeds,
  { after, limit, waitMs, signal }: FeedQuery,
): Promise<{ events: StoredEvent[]; head: number }> {
  const endsAt = now().getTime() + waitMs;
  for (;;) {
    const mark = watch.mark();
    const events = await log.readFeed(after, limit);
    requireWhole(events, after);
    const leftMs = endsAt - now().getTime();
    const last = events.at(-1);
    // a page that is not full ends with the last one: those who wait for each event need no second look
    if (last !== undefined && events.length < limit) return { events, head: last.gseq };
    if (last !== undefined || leftMs <= 0 || signal.aborted) return { events, head: await log.head() };
    await watch.changed(mark, leftMs, signal);
  }
}

/** Numbers have no gap: an event that is not there any more lies in the archive. */
function requireWhole(events: readonly StoredEvent[], after: number): void {
  const [first] = events;
  if (first === undefined || first.gseq === after + 1) return;
  throw new DomainError('CURSOR_EXPIRED', { field: 'after', value: after, accepted: `${first.gseq - 1} or later` });
}
