import type { DomainError } from '@guanjia/kernel/DomainError';
import type { GraphQLFormattedError } from 'graphql';

/** A refusal as it stands in an answer. `more` is added to its detail. */
export function formattedRefusal(
  { code, message, messageZh, detail }: DomainError,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLFormattedError {
  return { message, extensions: { ...detail, ...more, code, messageZh } };
}
