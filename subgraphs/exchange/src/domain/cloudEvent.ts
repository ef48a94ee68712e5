/** A CloudEvents 1.0 event (X3, X5), as far as the log keeps it; extension attributes are not kept. */
export interface CloudEvent {
  /** Unique within its source. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** Id or code of the project it is about. */
  readonly subject: string;
  /** ISO 8601 with offset; null: when it is taken in. */
  readonly time: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}
