import type { GraphQLSchema } from 'graphql';
import type { MayLack } from './MayLack.ts';
import type { Subgraph } from './Subgraph.ts';

/** What the fetches of a plan are compiled for. */
export interface PlanEnvironment {
  /** The supergraph, with the types that clients do not see. */
  readonly schema: GraphQLSchema;
  /** By subgraph, what its fetches may do without; absent, they do without nothing, as with Apollo's executor. */
  readonly mayLack?: ReadonlyMap<string, MayLack>;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}
