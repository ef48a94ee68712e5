/** A subgraph as it is composed. */
export interface SubgraphText {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}
