import type { WaitingLeg } from './handoffStore.ts';

/** Jobs of the queue in each state. */
export interface LegQueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A setting of the queue's server that risks delay: SQL keeps every leg, whatever becomes of the queue. */
export interface QueueWarning {
  readonly setting: string;
  /** Null where it could not be read. */
  readonly present: string | null;
  readonly wanted: string;
  readonly why: string;
}

/** Where legs wait for a worker. A leg that is waiting there already is left as it is. */
export interface LegQueue {
  /** Asks for the delivery of each; those of one handoff in one go, so that its summary can wait for them. */
  enqueue(legs: readonly WaitingLeg[]): Promise<void>;
  /** Asks for the delivery of each that no job is there for. */
  refill(legs: readonly WaitingLeg[]): Promise<void>;
  /** The same for legs whose job may be used up, lost, or put off to a time that a wrong clock has set. */
  requeue(legs: readonly WaitingLeg[]): Promise<void>;
  /** Null while the queue's server is away. */
  counts(): Promise<LegQueueCounts | null>;
}
