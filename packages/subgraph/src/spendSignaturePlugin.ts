import type { ApolloServerPlugin } from '@apollo/server';
import { DomainError } from '@guanjia/kernel/DomainError';
import { GraphQLError } from 'graphql';
import { createSpentSignatures } from './createSpentSignatures.ts';

export const signatureHeader = 'x-guanjia-signature';

/**
 * Lets a signature change something once: who has overheard a request cannot have it done again while its signature is
 * still good. A question may be repeated, as the gateway itself does when a connection breaks.
 */
export function spendSignaturePlugin<Context extends object>(now: () => Date): ApolloServerPlugin<Context> {
  const spent = createSpentSignatures();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, request }) {
        const signature = request.http?.headers.get(signatureHeader);
        if (operation?.operation !== 'mutation' || signature === undefined || spent.spend(signature, now())) return;
        const originalError = new DomainError('UNSIGNED_REQUEST', { field: 'signature', reason: 'SPENT' });
        throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 401 } } });
      },
    }),
  };
}
