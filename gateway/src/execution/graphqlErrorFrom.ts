import { GraphQLError } from 'graphql';
import { withoutStack } from '../errors/withoutStack.ts';
import type { SubgraphError } from './Subgraph.ts';

/** A subgraph's error in our answer: at its place in the operation, with the subgraph's name. */
export function graphqlErrorFrom(
  error: SubgraphError,
  subgraph: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const { message, extensions } = error;
  const text = message === '' ? `The subgraph "${subgraph}" gave an error.` : message;
  const options = {
    ...(path === undefined ? {} : { path }),
    extensions: { ...extensions, code: extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph },
  };
  return withoutStack(() => new GraphQLError(text, options));
}
