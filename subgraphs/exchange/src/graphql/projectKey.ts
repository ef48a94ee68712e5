/** A project as the exchange knows it: approval owns the rest. */
export interface ProjectKey {
  readonly id: string;
}
