/** Calls that are under way, all with the same time to live. */
export interface Deadlines {
  /**
   * Calls `expire` when the time is over, unless the function returned is called before. `spentMs` of it may be over
   * already.
   */
  start(expire: () => void, spentMs?: number): () => void;
  stop(): void;
}

/**
 * One timer for all calls: a timer or an AbortSignal for each costs more than the rest of a call's bookkeeping. Places are
 * used again and emptied at once; a Set or a Map that calls come into and leave would keep what they hold alive in its
 * discarded tables, and the garbage collector busy.
 */
export function createDeadlines(lifeMs: number): Deadlines {
  const expiries: ((() => void) | null)[] = [];
  const ends: number[] = [];
  const free: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  const wakeAt = (end: number, now: number): void => {
    if (end >= dueAt) return;
    clearTimeout(timer);
    dueAt = end;
    timer = setTimeout(look, Math.max(1, end - now)).unref();
  };
  const clear = (place: number): void => {
    if (expiries[place] === null) return;
    expiries[place] = null;
    free.push(place);
  };
  const look = (): void => {
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    dueAt = Number.POSITIVE_INFINITY;
    for (const [place, expire] of expiries.entries()) {
      const end = ends[place] ?? 0;
      if (expire === null) continue;
      if (end > now) {
        next = Math.min(next, end);
        continue;
      }
      clear(place);
      expire();
    }
    wakeAt(next, now);
  };
  return {
    start(expire, spentMs = 0) {
      const place = free.pop() ?? expiries.length;
      const now = performance.now();
      const end = now + lifeMs - spentMs;
      expiries[place] = expire;
      ends[place] = end;
      wakeAt(end, now);
      return () => {
        // another call may have the place by now
        if (expiries[place] === expire && ends[place] === end) clear(place);
      };
    },
    stop() {
      clearTimeout(timer);
      expiries.length = 0;
      free.length = 0;
    },
  };
}
