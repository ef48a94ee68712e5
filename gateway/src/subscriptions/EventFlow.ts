import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventQueue } from './createEventQueue.ts';

/** The events that one subscription is about, from where it begins. */
export interface EventFlow {
  /** Holds what has come and has not been taken; whoever ends it ends the flow. */
  readonly queue: EventQueue;
  /** Each event once, in order. @throws what ends the queue, or what keeps the log from being read */
  readonly events: AsyncGenerator<StoredEvent, void, void>;
  /** Where the subscription began; null for one that began from now. */
  readonly start: string | null;
  /** The place behind an event. */
  cursorOf(event: StoredEvent): string;
  /** Identifies the event among those of the flow. */
  positionOf(event: StoredEvent): number;
  /** Whether the subscriber is told of it; it may be asked while the last one is on its way. @throws what departments answer */
  isFor(event: StoredEvent): boolean | Promise<boolean>;
  /** How many of what waits may be made before their turn: it is known to be for the subscriber. */
  readonly ahead: number;
  /** To be called once, at the end. */
  close(): void;
}
