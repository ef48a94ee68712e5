/** First come, first served: one holder at a time. */
export interface Turnstile {
  /** Resolves with the function that lets the next one in; calling it again does nothing. */
  enter: () => Promise<() => void>;
}

export function createTurnstile(): Turnstile {
  const queue: (() => void)[] = [];
  let taken = false;

  function leaveOnce(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = queue.shift();
      if (next) next();
      else taken = false;
    };
  }

  return {
    enter: async () => {
      if (taken) await new Promise<void>((resolve) => queue.push(resolve));
      taken = true;
      return leaveOnce();
    },
  };
}
