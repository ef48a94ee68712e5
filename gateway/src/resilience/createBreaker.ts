import CircuitBreaker from 'opossum';

export interface BreakerOptions {
  /** It opens above this share of failures, in percent. */
  readonly failurePercent: number;
  /** Of so many answers and failures at least, within the window; after so many failures in a row whatever came before them. */
  readonly volume: number;
  readonly windowMs: number;
  /** How long it stays open before one question is let through. */
  readonly resetMs: number;
}

export const breakerStates = ['closed', 'halfOpen', 'open'] as const;
export type BreakerState = (typeof breakerStates)[number];

/** Whether one department is worth asking. */
export interface Breaker {
  /** Null: ask. Else nobody may, and it is worth looking again after so many milliseconds. */
  admit(): number | null;
  /** A question that was admitted has been answered. */
  succeeded(): void;
  /** It has not, or with what is no answer; `weight` failures in a row where it cost as much as several. */
  failed(weight?: number): void;
  state(): BreakerState;
  /** Tells of each time it opens; the function returned ends that. */
  onOpen(listener: () => void): () => void;
  stop(): void;
}

/** While the question is under way that is to see whether the department is back: more of them would say no more, and cost as often. */
const probeWaitMs = 1_000;
const answered = Promise.resolve();
const unanswered = Promise.reject(new Error('A department gave no answer.'));
unanswered.catch(() => {});

/**
 * A circuit breaker on opossum's window and states. Outcomes are told to it when they are known (decision 0018): its own
 * `fire` around a question would count those under way as good, and a department that is frozen has many of them.
 */
export function createBreaker(options: BreakerOptions, onChange: (state: BreakerState) => void): Breaker {
  const circuit = new CircuitBreaker((outcome: Promise<void>) => outcome, {
    timeout: false,
    errorThresholdPercentage: options.failurePercent,
    volumeThreshold: options.volume,
    rollingCountTimeout: options.windowMs,
    resetTimeout: options.resetMs,
    rollingPercentilesEnabled: false,
    enableSnapshots: false,
  });
  let state: BreakerState = 'closed';
  let isProbed = false;
  let openedAt = 0;
  let failuresInRow = 0;
  let failedAt = 0;
  const listeners = new Set<() => void>();
  const change = (next: BreakerState): void => {
    state = next;
    isProbed = false;
    failuresInRow = 0;
    onChange(next);
  };
  circuit.on('open', () => {
    openedAt = performance.now();
    change('open');
    for (const listener of listeners) listener();
  });
  circuit.on('halfOpen', () => change('halfOpen'));
  circuit.on('close', () => change('closed'));
  const tell = (outcome: Promise<void>): void => {
    // what was asked before it opened says nothing new, and would thin out the share of failures
    if (state === 'open' || (state === 'halfOpen' && !circuit.pendingClose)) return;
    circuit.fire(outcome).catch(ignore);
  };
  return {
    admit() {
      if (state === 'closed') return null;
      if (state === 'open') return Math.max(1, Math.ceil(openedAt + options.resetMs - performance.now()));
      if (isProbed) return probeWaitMs;
      isProbed = true;
      return null;
    },
    succeeded() {
      failuresInRow = 0;
      tell(answered);
    },
    failed(weight = 1) {
      tell(unanswered);
      if (state !== 'closed') return;
      const now = performance.now();
      failuresInRow = now - failedAt > options.windowMs ? weight : failuresInRow + weight;
      failedAt = now;
      // what it answered while it was well would hide for seconds that it answers no longer
      if (failuresInRow >= options.volume) circuit.open();
    },
    state: () => state,
    onOpen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => circuit.shutdown(),
  };
}

function ignore(): void {}
