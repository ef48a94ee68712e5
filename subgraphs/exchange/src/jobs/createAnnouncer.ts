import type { Log } from '@guanjia/runtime/createLog';
import type { WaitingLeg } from '../domain/handoffStore.ts';
import type { LegQueue } from '../domain/legQueue.ts';

export interface Announcer {
  /** Has the legs queued, soon; legs that were announced meanwhile go together. Never fails, never waits. */
  announce(legs: readonly WaitingLeg[]): void;
  /** Resolves when what was announced is queued or given up. */
  stop(): Promise<void>;
}

/** More than this waits in the table, for the reconciler. */
const mostWaiting = 20_000;

/** Queues legs behind the back of whoever takes them in: should the queue be away, the reconciler finds them in the table. */
export function createAnnouncer(queue: Pick<LegQueue, 'enqueue'>, log: Log): Announcer {
  let waiting: WaitingLeg[] = [];
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const legs = waiting;
      waiting = [];
      try {
        await queue.enqueue(legs);
      } catch (cause) {
        log.warn({ err: cause, legs: legs.length }, 'legs could not be queued; the reconciler will do it');
      }
    }
    running = null;
  };
  return {
    announce(legs) {
      if (waiting.length < mostWaiting) waiting.push(...legs);
      running ??= run();
    },
    stop: async () => {
      await running;
    },
  };
}
