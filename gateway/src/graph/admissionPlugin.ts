import type { ApolloServerPlugin } from '@apollo/server';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { AccessGuard } from '../access/createAccessGuard.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import type { Admission } from '../limits/createAdmission.ts';
import { wantsCost } from '../limits/tellCost.ts';
import type { GraphContext } from './GraphContext.ts';

/**
 * Refuses an operation whole, before any department is asked: when its caller may not read a field of it, when it is
 * a subscription that came without a stream, and when it costs too much. Says the cost to whoever wants to know.
 */
export function admissionPlugin(guard: AccessGuard, admission: Admission): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => {
      let requested = 0;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          try {
            const needsStream = operation?.operation === 'subscription' && contextValue.update === null;
            if (needsStream) throw new DomainError('SUBSCRIPTION_NEEDS_STREAM');
            guard.check(document, request.operationName, contextValue.principal);
            const { operationName, variables } = request;
            const isUpdate = contextValue.update !== null;
            if (!isUpdate) requested = admission.admitNew({ document, operationName, variables }, contextValue);
          } catch (cause) {
            throw graphqlErrorOf(cause);
          }
        },
        async willSendResponse({ request, response: { body } }) {
          if (!wantsCost(request) || body.kind !== 'single') return;
          const cost = { requested, limit: admission.costLimit };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}
