/** A planning thread is gone, with what it was doing. */
export class PlanThreadEnded extends Error {
  /** It has used up its heap. */
  readonly outOfMemory: boolean;

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : 'it was stopped';
    super(`The planning thread has ended: ${reason}`, { cause });
    this.name = 'PlanThreadEnded';
    this.outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  }
}
