export interface RecipientSlotOptions {
  /** Deliveries to one recipient at once in this process. */
  readonly perRecipient: number;
  /** For how long a delivery may wait here for a place, in milliseconds; one that would wait longer is sent back. */
  readonly patienceMs: number;
}

/** A place, or after how many milliseconds to ask again. */
export type Place = { readonly free: true; leave(): void } | { readonly free: false; readonly afterMs: number };

export interface RecipientSlots {
  /** A place for one delivery to the recipient; waits for it where that is short. */
  take(recipient: string): Promise<Place>;
}

interface Counter {
  underWay: number;
  readonly waiting: (() => void)[];
  /** Deliveries sent back that will come again. */
  behind: number;
  /** How long a delivery takes of late, in milliseconds. */
  typicalMs: number;
}

const longestWaitMs = 10_000;
const shortestWaitMs = 50;

/**
 * Keeps one recipient from taking up the whole worker: while it is slow, its deliveries are sent back to the queue, later
 * the more there are, and the other recipients' go on.
 */
export function createRecipientSlots({ perRecipient, patienceMs }: RecipientSlotOptions): RecipientSlots {
  const counters = new Map<string, Counter>();

  const leave = (recipient: string, counter: Counter, startedAt: number): void => {
    counter.typicalMs = 0.8 * counter.typicalMs + 0.2 * (performance.now() - startedAt);
    counter.behind = Math.max(0, counter.behind - 1);
    counter.underWay -= 1;
    counter.waiting.shift()?.();
    if (counter.underWay === 0 && counter.waiting.length === 0 && counter.behind === 0) counters.delete(recipient);
  };
  const enter = (recipient: string, counter: Counter): Place => {
    counter.underWay += 1;
    const startedAt = performance.now();
    return { free: true, leave: () => leave(recipient, counter, startedAt) };
  };
  return {
    async take(recipient) {
      const counter = counters.get(recipient) ?? { underWay: 0, waiting: [], behind: 0, typicalMs: 20 };
      counters.set(recipient, counter);
      if (counter.underWay < perRecipient) return enter(recipient, counter);
      const aheadMs = ((counter.waiting.length + counter.behind + 1) * counter.typicalMs) / perRecipient;
      if (aheadMs > patienceMs) {
        counter.behind += 1;
        const spread = 0.5 + Math.random();
        return { free: false, afterMs: Math.round(clamp(aheadMs) * spread) };
      }
      await new Promise<void>((resolve) => counter.waiting.push(resolve));
      return enter(recipient, counter);
    },
  };
}

function clamp(ms: number): number {
  return Math.min(longestWaitMs, Math.max(shortestWaitMs, ms));
}
