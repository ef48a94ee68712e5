/** What the answers of the fake subgraphs depend on. The same world answers the same question always alike. */
export interface World {
  readonly seed: number;
  /** Elements of a list at the most. */
  readonly longest: number;
  /** How many of a thousand nullable values are null. */
  readonly nulls: number;
  /** How many of a thousand fields fail with an error. */
  readonly errors: number;
  /** How many of a thousand values are not what the schema says. */
  readonly lies: number;
  /** How many of a thousand fetches fail as a whole, or answer out of shape. */
  readonly broken: number;
}
