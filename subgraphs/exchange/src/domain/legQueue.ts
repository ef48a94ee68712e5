/** Where legs wait for a worker. A leg that is waiting there already is left as it is. */
export interface LegQueue {
  /** Asks for the delivery of each. */
  enqueue(legIds: readonly string[]): Promise<void>;
  /** The same for legs that may have been there before and whose job is used up. */
  requeue(legIds: readonly string[]): Promise<void>;
}
