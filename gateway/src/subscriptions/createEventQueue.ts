import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';

/** What waits for one subscriber: bounded, in order, and with one clear end. */
export interface EventQueue {
  /** Ends the queue with SUBSCRIBER_LAGGED when it is full. */
  push(event: StoredEvent): void;
  /** The next event as soon as there is one; null when the subscriber has gone. @throws the reason of the end. */
  next(): Promise<StoredEvent | null>;
  /** Ends at once, with a reason to throw or, with null, quietly. What waits is dropped; the first end counts. */
  end(reason: DomainError | null): void;
  /** False after the quiet end. @throws the reason of any other. */
  isOpen(): boolean;
}

export function createEventQueue(limit: number): EventQueue {
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
    push(event) {
      if (ended !== null) return;
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
