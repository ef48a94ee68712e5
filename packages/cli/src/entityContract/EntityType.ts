import type { GraphQLOutputType } from 'graphql';

/** One field of a key, or of what a field requires. */
export interface NamedField {
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** Of an object: what of it. */
  readonly fields: readonly NamedField[];
}

/** Where an entity's type leads to others by a field that needs no argument. */
export interface EntityPath {
  readonly target: string;
  /** The selection, with `KEYS` where those of the target go. */
  readonly selection: string;
}

/** A type that the gateway may ask for by `_entities`. */
export interface EntityType {
  readonly name: string;
  /** Each resolvable `@key`. */
  readonly keys: readonly EntityKey[];
  /** What the gateway may select that needs no argument: leaves, and `__typename` of objects. */
  readonly selection: string;
  /** What fields of the selection require of other departments. */
  readonly requires: readonly NamedField[];
  readonly paths: readonly EntityPath[];
}

export interface EntityKey {
  /** As it stands in `@key`. */
  readonly text: string;
  readonly fields: readonly NamedField[];
}

/** What a subgraph says that it can be asked for. */
export interface EntitySchema {
  readonly entities: readonly EntityType[];
  /** From the root fields that need no argument. */
  readonly rootPaths: readonly EntityPath[];
}
