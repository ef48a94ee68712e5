/** A span as a collector is sent it. Times in nanoseconds since 1970. */
export interface ReceivedSpan {
  /** The process that made it. */
  readonly process: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Null for the first of its trace. */
  readonly parentId: string | null;
  readonly name: string;
  readonly began: bigint;
  readonly ended: bigint;
  readonly attributes: ReadonlyMap<string, string>;
  /** Traces that it follows from. */
  readonly links: readonly string[];
  /** Names of events, with their attributes, and the status's message: whatever else is sent in words. */
  readonly words: readonly string[];
  readonly isFault: boolean;
}
