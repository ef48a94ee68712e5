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
const longestRetryMs = 3_000;

/** Steps until stopped, one at a time; rests when idle; after a fault waits longer each time, up to 3 s, whoever kicks. */
export function startLoop({ name, idleMs, log, step }: LoopOptions): Loop {
  const stopping = new AbortController();
  let kicked = false;
  let endRest: (() => void) | undefined;
  let isKickable = false;

  const rest = (ms: number, kickable: boolean): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      isKickable = kickable;
      endRest = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopping.signal.aborted || (kicked && kickable)) endRest();
    });
  const run = async (): Promise<void> => {
    let faults = 0;
    while (!stopping.signal.aborted) {
      kicked = false;
      try {
        const more = await step(stopping.signal);
        faults = 0;
        if (!more) await rest(idleMs, true);
      } catch (cause) {
        if (stopping.signal.aborted) return;
        faults += 1;
        log.warn({ err: cause, loop: name, faults }, 'a step failed and will be tried again');
        await rest(Math.min(firstRetryMs * 2 ** (faults - 1), longestRetryMs), false);
      }
    }
  };
  const running = run();
  const kick = (): void => {
    kicked = true;
    if (isKickable) endRest?.();
  };
  return {
    kick,
    async stop() {
      stopping.abort();
      endRest?.();
      await running;
    },
  };
}
