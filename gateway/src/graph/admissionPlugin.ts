import type { ApolloServerPlugin } from '@apollo/server';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { AccessGuard } from '../access/createAccessGuard.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import type { GraphContext } from './GraphContext.ts';

/**
 * Refuses an operation whole, before any department is asked: when its caller may not read a field of it, and when it is
 * a subscription that came without a stream.
 */
export function admissionPlugin(guard: AccessGuard): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, request, contextValue }) {
        try {
          const needsStream = operation?.operation === 'subscription' && contextValue.update === null;
          if (needsStream) throw new DomainError('SUBSCRIPTION_NEEDS_STREAM');
          guard.check(document, request.operationName, contextValue.principal);
        } catch (cause) {
          throw graphqlErrorOf(cause);
        }
      },
    }),
  };
}
