import { DomainError } from '@guanjia/kernel/DomainError';
import { httpStatusOf } from '@guanjia/runtime/httpStatusOf';
import { GraphQLError } from 'graphql';
import { formattedRefusal } from './formattedRefusal.ts';

/** A refusal, or a fault, as GraphQL knows errors; over HTTP with its status. */
export function graphqlErrorOf(cause: unknown): GraphQLError {
  if (cause instanceof GraphQLError) return cause;
  if (!(cause instanceof DomainError)) {
    return new GraphQLError(String(cause), { originalError: cause instanceof Error ? cause : null });
  }
  const { message, extensions } = formattedRefusal(cause, { http: { status: httpStatusOf(cause.code) } });
  return new GraphQLError(message, { originalError: cause, extensions: extensions ?? {} });
}
