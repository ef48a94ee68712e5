import type { GraphQLOutputType } from 'graphql';

/** A value that is to be replaced by one that the schema forbids. */
export interface Lie {
  /** Where in the answer, lists included. */
  readonly path: readonly (string | number)[];
  /** What the schema says of the value. */
  readonly type: GraphQLOutputType;
  /** Part of a key: representations are made of it. */
  readonly isKey: boolean;
  readonly dice: number;
}
