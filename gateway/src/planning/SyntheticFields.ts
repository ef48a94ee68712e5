import type { ArgumentNode } from 'graphql';

/** A selection with arguments inside a `@requires`, made a field of its own. */
export interface SyntheticField {
  /** The real field. */
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

/** Where inside the required fields of one entity a synthetic field stands. */
export interface RequiredPlace {
  /** Real field names from the entity on, joined by dots. */
  readonly path: string;
  /** The synthetic field's name, which is its key in the data, too. */
  readonly key: string;
}

/** What `hideRequiredArguments` has put into a supergraph, and what plans over it are turned back with. */
export interface SyntheticFields {
  /** All synthetic names begin with it, and nothing else in the supergraph does. */
  readonly prefix: string;
  readonly byName: ReadonlyMap<string, SyntheticField>;
  /** What a field of a subgraph needs of them; empty for nearly all fields. */
  requiredBy(subgraph: string, typeName: string, fieldName: string): readonly RequiredPlace[];
}
