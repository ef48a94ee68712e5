/** Subgraphs that compose, made to be hard on an executor. */
export interface HostileGraph {
  readonly name: string;
  /** SDL by subgraph; the link to Federation 2.9 with all its directives is put in front of each. */
  readonly subgraphs: Readonly<Record<string, string>>;
}
