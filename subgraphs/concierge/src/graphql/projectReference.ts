/** A project as this department knows it in the graph: by its key alone. */
export interface ProjectReference {
  readonly id: string;
}
