/** A project as this department knows it: approval owns the rest. */
export interface ProjectKey {
  readonly id: string;
}
