import type { GraphQLSchema } from 'graphql';
import type { Subgraph } from './Subgraph.ts';

/** What the fetches of a plan are compiled for. */
export interface PlanEnvironment {
  /** The supergraph, with the types that clients do not see. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}
