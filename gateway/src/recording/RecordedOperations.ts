/** What known clients have been asking, for those who judge a change of the schema. */
export interface RecordedOperations {
  /** Each operation once for each client and version that has asked it within the days that are kept. */
  list(): Promise<readonly RecordedOperation[]>;
}

/** An operation as one version of one client has asked it. */
export interface RecordedOperation {
  /** Normalised: without anything of the one who asked. */
  readonly document: string;
  /** SHA-256 of the document, hexadecimal. */
  readonly hash: string;
  readonly operationName: string | null;
  readonly client: string;
  readonly clientVersion: string | null;
  readonly requests: number;
  /** Null: it was handed in, and not heard. */
  readonly lastSeenAt: Date | null;
}
