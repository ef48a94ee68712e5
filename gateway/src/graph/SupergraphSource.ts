/** A supergraph, and what it is called in the log. */
export interface SupergraphEdition {
  readonly name: string;
  readonly supergraphSdl: string;
}

/** Where supergraphs come from; somebody looks at it again and again. */
export interface SupergraphSource {
  /** What is there; null while it is what it was at the last look. */
  look(): Promise<SupergraphEdition | null>;
  /** Told that the graph is answered by this one now. */
  loaded?(edition: SupergraphEdition): Promise<void>;
  /** Told that this one cannot be loaded, and why. */
  refused?(edition: SupergraphEdition, cause: unknown): void;
}
