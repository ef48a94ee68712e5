/** What a department has published once; it never changes. Its SDL is read apart, for it is long. */
export interface SubgraphVersion {
  /** The subgraph's name. */
  readonly subgraph: string;
  /** 1, 2, 3 … of this subgraph. */
  readonly number: number;
  /** Where gateways ask it; `virtual:…` is answered by the gateway itself. */
  readonly url: string;
  /** Of the SDL, in hex. */
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly note: string | null;
}
