import type { Log } from './createLog.ts';

export interface LoopOptions {
  readonly name: string;
  /** Milliseconds of rest when a step found nothing to do and nobody kicks. */
  readonly idleMs: number;
  readonly log: Log;
  /** One step; true when there may be more to do at once. */
  readonly step: (signal: AbortSignal) => Promise<boolean>;
}

export interface Loop {
  /** Ends the present or the next rest. */
  readonly kick: () => void;
  /** Resolves when the step under way has ended. */
  stop(): Promise<void>;
}

const firstRetryMs = 200;
const longestRetryMs = 10_000;

/** Steps until stopped, one at a time; rests when idle; after a fault waits longer each time, up to 10 s. */
export function startLoop({ name, idleMs, log, step }: LoopOptions): Loop {
  const stopping = new AbortController();
  let kicked = false;
  let wake: (() => void) | undefined;

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (kicked || stopping.signal.aborted) wake();
    });
  const run = async (): Promise<void> => {
    let faults = 0;
    while (!stopping.signal.aborted) {
      kicked = false;
      try {
        const more = await step(stopping.signal);
        faults = 0;
        if (!more) await rest(idleMs);
      } catch (cause) {
        if (stopping.signal.aborted) return;
        faults += 1;
        log.warn({ err: cause, loop: name, faults }, 'a step failed and will be tried again');
        await rest(Math.min(firstRetryMs * 2 ** (faults - 1), longestRetryMs));
      }
    }
  };
  const running = run();
  const kick = (): void => {
    kicked = true;
    wake?.();
  };
  return {
    kick,
    async stop() {
      stopping.abort();
      kick();
      await running;
    },
  };
}
