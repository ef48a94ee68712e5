/** Tells waiting readers of the feed that the log has grown, in whatever process. */
export interface LogWatch {
  /** How often it has been seen to grow; read it before reading the log. */
  mark(): number;
  /** Resolves as soon as the log has grown since `mark`, after `ms`, or on abort: read again and see. */
  changed(mark: number, ms: number, signal: AbortSignal): Promise<void>;
}
