/** Where legs wait for a worker. */
export interface LegQueue {
  /** Asks for one delivery of each; a leg that is waiting already is left as it is. */
  enqueue(legIds: readonly string[]): Promise<void>;
}
