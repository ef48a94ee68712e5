import { setTimeout as wait } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds after which the next fault is the last. */
  readonly patienceMs: number;
  /** Whether a fault is of the moment, so that another try is worth while. */
  readonly passes: (cause: unknown) => boolean;
}

const firstRetryMs = 100;
const longestRetryMs = 3_000;

/** Tries again, each time after a longer pause, while what stands in the way may pass. @throws the fault that does not */
export async function patiently<Outcome>(
  work: () => Promise<Outcome>,
  { patienceMs, passes }: Patience,
): Promise<Outcome> {
  const giveUpAt = performance.now() + patienceMs;
  for (let delayMs = firstRetryMs; ; delayMs = Math.min(2 * delayMs, longestRetryMs)) {
    try {
      return await work();
    } catch (cause) {
      if (!passes(cause) || performance.now() > giveUpAt) throw cause;
      await wait(delayMs);
    }
  }
}
