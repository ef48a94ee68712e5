import type { GraphQLFormattedError } from 'graphql';

/**
 * What of an error says no name that its client has not said (production): validation names fields, types and arguments that it
 * misses, and those that are near. The code, the places and what we say ourselves stay.
 */
export function concealSchema(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.['code'];
  if (code === 'GRAPHQL_VALIDATION_FAILED') return { ...error, message: wordsFor(error.message) };
  if (code !== 'BAD_USER_INPUT') return error;
  const variable = /^Variable "\$\w+"/.exec(error.message)?.[0];
  return {
    ...error,
    message: variable === undefined ? 'A value is not acceptable.' : `${variable} has no acceptable value.`,
  };
}

/** What production does not offer at all may be said. */
function wordsFor(message: string): string {
  return message.startsWith('GraphQL introspection')
    ? 'GraphQL introspection is off here.'
    : 'The document does not fit the schema.';
}
