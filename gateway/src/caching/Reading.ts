/** Whence an answer is: what the rule of validity looks at. */
export interface Reading {
  /** `gseq` up to which the log had been heard when the first question was sent. */
  readonly asOf: number;
  /** When that was, by the cache's clock; goes back when part of the answer comes from the cache. */
  sentAt: number;
  /** Whether this process has asked; it does not know of others' answers whether they know of its callers' mutations. */
  isOwn: boolean;
}
