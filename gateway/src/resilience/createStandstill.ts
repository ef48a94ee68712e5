/** Whether a department that is asked as much as it may be answers nobody. */
export interface Standstill {
  /** Whether the next question would wait behind others that nobody answers. */
  isNow(): boolean;
  /** A question is asked, or waits to be. */
  begin(): void;
  /** It is over; `hasMoved` unless its time was over before anything came. */
  end(hasMoved: boolean): void;
}

/**
 * A department stands still when `underWayAtMost` questions are under way and for `afterMs` since then none has come to anything.
 * Who would wait behind those can only be late: told so at once, he costs neither his own time nor the others'.
 */
export function createStandstill(underWayAtMost: number, afterMs: number): Standstill {
  let underWay = 0;
  let fullSince: number | null = null;
  return {
    isNow() {
      if (underWay < underWayAtMost) return false;
      fullSince ??= performance.now();
      return performance.now() - fullSince > afterMs;
    },
    begin() {
      underWay += 1;
    },
    end(hasMoved) {
      underWay -= 1;
      if (hasMoved || underWay < underWayAtMost) fullSince = null;
    },
  };
}
