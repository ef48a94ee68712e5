import type { GraphQLSchema } from 'graphql';
import type { Identities } from './createIdentities.ts';

/** What the fakes of one graph have in common. */
export interface FakeGraph {
  /** The supergraph as plain GraphQL. */
  readonly schema: GraphQLSchema;
  readonly identities: Identities;
  /** `Type.field` of every field that is part of a key anywhere: its value is the object's number. */
  readonly keyFields: ReadonlySet<string>;
  /** Types that have a key in some subgraph. */
  readonly entityTypes: ReadonlySet<string>;
  /** By `Type.field`: the top-level fields that it requires. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}
