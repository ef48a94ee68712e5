/** Milliseconds; `random` gives 0 to 1. `wait` also returns when the signal says so. */
export interface Clock {
  now(): Date;
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's. */
export const systemClock: Clock = {
  now: () => new Date(),
  random: Math.random,
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        globalThis.removeEventListener?.('online', done); // the network is back: no need to wait on
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
      globalThis.addEventListener?.('online', done);
      if (signal.aborted) done();
    }),
};
