import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventQueue } from './createEventQueue.ts';

export interface EventsInOrderOptions {
  /** Replay begins behind it; null begins with whatever comes next. */
  readonly after: number | null;
  /** Filled with new events since before the replay began. */
  readonly queue: EventQueue;
  /** The events behind a place, one page; an empty page is the end of the log. */
  readonly readAfter: (position: number) => Promise<readonly StoredEvent[]>;
  /** Where an event stands: each is one more than the one before it. */
  readonly positionOf: (event: StoredEvent) => number;
}

/**
 * Events from the log and then as they come, each once, in order: one that is ahead of its turn waits until those before it
 * have been read from the log. @throws what ends the queue, or what keeps the log from being read.
 */
export async function* eventsInOrder(options: EventsInOrderOptions): AsyncGenerator<StoredEvent, void, void> {
  const { queue, after, positionOf } = options;
  let last = after;
  for await (const event of replay(options, last, Number.POSITIVE_INFINITY)) {
    last = positionOf(event);
    yield event;
  }
  for (let event = await queue.next(); event !== null; event = await queue.next()) {
    const position = positionOf(event);
    if (last !== null && position <= last) continue;
    for await (const missed of replay(options, last, position - 1)) {
      last = positionOf(missed);
      yield missed;
    }
    requireNext(last, position);
    last = position;
    yield event;
  }
}

/** A log that does not have what it announced must not look like one without it. */
function requireNext(last: number | null, position: number): void {
  if (last === null || position === last + 1) return;
  throw new DomainError('DEPARTMENT_UNAVAILABLE', {
    department: 'exchange',
    missing: { from: last + 1, to: position - 1 },
  });
}

/** Events behind `after` and up to `until`, or up to the end of the log; none where `after` is null. */
export async function* replay(
  { queue, readAfter, positionOf }: Omit<EventsInOrderOptions, 'after'>,
  after: number | null,
  until: number,
): AsyncGenerator<StoredEvent, void, void> {
  let last = after ?? until;
  while (last < until && queue.isOpen()) {
    const page = await readAfter(last);
    for (const event of page) {
      if (positionOf(event) > until || !queue.isOpen()) return;
      last = positionOf(event);
      yield event;
    }
    if (page.length === 0) return;
  }
}
