/** Milliseconds; `random` gives 0 to 1. `wait` also returns when the signal says so. */
export interface Clock {
  now(): Date;
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's. `wake`, if given, cuts a wait short: the network is back. */
export function createSystemClock(wake: EventTarget | null): Clock {
  return {
    now: () => new Date(),
    random: Math.random,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          wake?.removeEventListener('online', done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
        wake?.addEventListener('online', done);
        if (signal.aborted) done();
      }),
  };
}
