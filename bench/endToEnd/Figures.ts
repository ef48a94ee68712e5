import type { SetupName } from './setups.ts';

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** One round of mutations, one after the other. */
export interface Round {
  readonly setup: SetupName;
  readonly mutations: number;
  /** Subscribers of other projects. */
  readonly idle: number;
  /** From sending the mutation until its answer is there. */
  readonly answer: Spread;
  /** From sending the mutation until a subscriber has the update. */
  readonly update: Spread;
  /** From the mutation's answer until a subscriber has the update; negative when that came first. */
  readonly behindAnswer: Spread;
  /** Cores that other processes of the machine kept busy meanwhile. */
  readonly coresElsewhere: number;
}
