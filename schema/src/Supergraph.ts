import type { GraphQLSchema } from 'graphql';

/** What the departments' schemas make together. */
export interface Supergraph {
  /** For gateways: who has what. */
  readonly supergraphSdl: string;
  /** For clients: plain GraphQL without a trace of federation. */
  readonly apiSdl: string;
  readonly apiSchema: GraphQLSchema;
  /** Advice of the composition, one line each, with the subgraphs it speaks of. */
  readonly hints: readonly string[];
}
