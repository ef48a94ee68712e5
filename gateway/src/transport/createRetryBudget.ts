/** How many questions may be asked once more. */
export interface RetryBudget {
  /** One has been asked. */
  earn(): void;
  /** Whether one may be repeated, which costs. */
  spend(): boolean;
}

const share = 0.1;
/** So many may be repeated at once, after a server has closed all its connections. */
const atMost = 10;

/** One in ten questions and a few besides: repetitions never double the load of a department that is sick. */
export function createRetryBudget(): RetryBudget {
  let saved = atMost;
  return {
    earn() {
      if (saved < atMost) saved += share;
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
