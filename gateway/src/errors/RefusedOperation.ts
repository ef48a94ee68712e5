import type { GraphQLFormattedError } from 'graphql';

/** An operation that is not begun. The errors are as clients see them. */
export class RefusedOperation extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'The operation is refused.');
    this.name = 'RefusedOperation';
    this.errors = errors;
  }
}
