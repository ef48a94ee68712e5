import type { StoredEvent } from '@guanjia/kernel/messages';

/** Hears of the log before any subscriber does: what it knows is never behind what they are told. */
export interface LogObserver {
  /** Following begins behind `gseq`: at the start, and again when the log is shorter than it was. */
  begin(gseq: number): void;
  /** The exchange has answered. */
  contact(): void;
  /** It has not; what happens now is not heard of. */
  lost(): void;
  /** The next event of the log. */
  hear(event: StoredEvent): void;
  /** Events that were read ahead of their turn, for a subscriber that comes back. */
  learn(events: readonly StoredEvent[]): void;
}
