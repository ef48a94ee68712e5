import type { ContenderName } from './contenders.ts';
import type { Memory } from './memoryOf.ts';
import type { OperationKey } from './operations.ts';

/** One timed round of one contender. */
export interface Round {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU time of the contender's process, all threads, per request, in microseconds. */
  readonly cpuMicros: number;
  /** The same of the stub and of the clients: what the machine spent beside it. */
  readonly stubMicros: number;
  readonly clientMicros: number;
  /** Requests to subgraphs per request. */
  readonly fetches: number;
  /** Cores kept busy by what is not of this bench, on average: 0.5 is half a core. */
  readonly coresElsewhere: number;
}

/** All rounds of one contender on one operation. */
export interface Measured {
  readonly contender: ContenderName;
  readonly title: string;
  readonly rounds: readonly Round[];
  /** After the last round; null for one that has not run. */
  readonly memory: Memory | null;
  /** Why the figures do not count: it has not run, or something was answered wrong. Null when they do. */
  readonly fault: { readonly kind: 'not run' | 'wrong'; readonly why: string } | null;
}

export interface MeasuredOperation {
  readonly operation: OperationKey;
  readonly measured: readonly Measured[];
}
