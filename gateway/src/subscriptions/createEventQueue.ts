import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';

/** What waits for one subscriber: bounded, in order, and with one clear end. */
export interface EventQueue {
  /** Ends the queue with SUBSCRIBER_LAGGED when it is full. */
  push(event: StoredEvent): void;
  /** The first so many of what waits, which are left where they are. */
  peek(most: number): readonly StoredEvent[];
  /** The next event as soon as there is one; null when the subscriber has gone. @throws the reason of the end. */
  next(): Promise<StoredEvent | null>;
  /** Ends at once, with a reason to throw or, with null, quietly. What waits is dropped; the first end counts. */
  end(reason: DomainError | null): void;
  /** False after the quiet end. @throws the reason of any other. */
  isOpen(): boolean;
}

/** An empty queue. `folds`: an event takes the place of one of the same project that still waits, behind all others. */
export function createEventQueue(limit: number, folds = false): EventQueue {
  const waiting: StoredEvent[] = [];
  let ended: { readonly reason: DomainError | null } | null = null;
  let wake: () => void = () => {};

  const end = (reason: DomainError | null): void => {
    ended ??= { reason };
    waiting.length = 0;
    wake();
  };
  const isOpen = (): boolean => {
    if (ended !== null && ended.reason !== null) throw ended.reason;
    return ended === null;
  };
  return {
    end,
    isOpen,
    peek: (most) => waiting.slice(0, most),
    push(event) {
      if (ended !== null) return;
      const earlier = folds ? waiting.findIndex(({ projectId }) => projectId === event.projectId) : -1;
      if (earlier >= 0) waiting.splice(earlier, 1);
      if (waiting.length >= limit) return end(new DomainError('SUBSCRIBER_LAGGED', { lagged: true }));
      waiting.push(event);
      wake();
    },
    async next() {
      while (isOpen()) {
        const event = waiting.shift();
        if (event !== undefined) return event;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return null;
    },
  };
}
