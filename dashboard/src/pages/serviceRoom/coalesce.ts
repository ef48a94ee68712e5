import type { Clock } from '../../graph/Clock.ts';

interface CoalesceNeeds {
  /** Does not reject. */
  readonly work: () => Promise<void>;
  /** Of rest behind each run. */
  readonly gapMs: number;
  readonly clock: Pick<Clock, 'wait'>;
  readonly signal: AbortSignal;
}

/** Asks for the work: done at once, or, where it runs or rests, once more behind that, however often it is asked for. */
export function coalesce({ work, gapMs, clock, signal }: CoalesceNeeds): () => void {
  let busy = false;
  let again = false;
  const run = async (): Promise<void> => {
    busy = true;
    do {
      again = false;
      await work();
      await clock.wait(gapMs, signal);
    } while (again && !signal.aborted);
    busy = false;
  };
  return () => {
    if (signal.aborted) return;
    if (busy) again = true;
    else void run();
  };
}
