import type { Tally } from '../subscriptions/Tally.ts';

/** Requests of one part of the run; times in milliseconds, from the moment each was due. */
export interface Requests {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** One version on its way. Milliseconds. */
export interface Published {
  readonly launch: number;
  /** Until the registry had judged and launched it. */
  readonly launchedMs: number;
  /** From then until the last gateway answered by it. */
  readonly agreedMs: number;
}

export interface PublishingFigures {
  readonly published: readonly Published[];
  /** Before the first version; while one is on its way; between. Null where none was due. */
  readonly before: Requests | null;
  readonly underWay: Requests | null;
  readonly between: Requests | null;
  /** Requests without a whole and right answer, and why the first was none. */
  readonly failed: number;
  readonly firstFailed: string | null;
  readonly subscribers: number;
  readonly events: number;
  /** What the subscribers saw; `failed` and `closed` are dropped streams. */
  readonly tally: Tally;
}
