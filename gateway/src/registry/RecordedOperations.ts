/** An operation that a client has sent. */
export interface RecordedOperation {
  readonly document: string;
  /** SHA-256 of the document, in hex. */
  readonly hash: string;
  readonly client: string;
  readonly clientVersion: string | null;
  readonly lastSeenAt: Date | null;
}

/** What clients send, so that nothing is published that breaks them. */
export interface RecordedOperations {
  list(): Promise<readonly RecordedOperation[]>;
}
