/** Which part of a list is asked for: a store answers with up to `first + 1` rows behind `after`. */
export interface Page {
  readonly first: number;
  /** The sort key of the row to start behind. */
  readonly after: readonly string[] | null;
}
