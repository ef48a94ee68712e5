import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventQueue } from './createEventQueue.ts';
import type { EventLog } from './followLog.ts';

export interface EventsInOrderOptions {
  readonly projectId: string;
  /** Replay begins behind it; null begins with whatever comes next. */
  readonly after: number | null;
  /** Filled with new events since before the replay began. */
  readonly queue: EventQueue;
  readonly readAfter: EventLog['readAfter'];
}

/**
 * A project's events from the log and then as they come, each once, in order: one that is ahead of its turn waits until
 * those before it have been read from the log. @throws what ends the queue, or what keeps the log from being read.
 */
export async function* eventsInOrder(options: EventsInOrderOptions): AsyncGenerator<StoredEvent, void, void> {
  const { queue, after } = options;
  let last = after;
  for await (const event of replay(options, last, Number.POSITIVE_INFINITY)) {
    last = event.seq;
    yield event;
  }
  for (let event = await queue.next(); event !== null; event = await queue.next()) {
    if (last !== null && event.seq <= last) continue;
    for await (const missed of replay(options, last, event.seq - 1)) {
      last = missed.seq;
      yield missed;
    }
    requireNext(last, event);
    last = event.seq;
    yield event;
  }
}

/** A log that does not have what it announced must not look like one without it. */
function requireNext(last: number | null, { seq }: StoredEvent): void {
  if (last === null || seq === last + 1) return;
  throw new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange', missing: { from: last + 1, to: seq - 1 } });
}

/** Events behind `after` and up to `until`, or up to the end of the log; none where `after` is null. */
async function* replay(
  { projectId, queue, readAfter }: EventsInOrderOptions,
  after: number | null,
  until: number,
): AsyncGenerator<StoredEvent, void, void> {
  let last = after ?? until;
  while (last < until && queue.isOpen()) {
    const page = await readAfter(projectId, last);
    for (const event of page) {
      if (event.seq > until || !queue.isOpen()) return;
      last = event.seq;
      yield event;
    }
    if (page.length === 0) return;
  }
}
