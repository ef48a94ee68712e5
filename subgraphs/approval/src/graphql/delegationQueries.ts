import { isId } from '@guanjia/kernel/newId';
import type { QueryResolvers } from './generated/resolversTypes.ts';
import { pageOfDelegations } from './pageOfDelegations.ts';

/** Questions about delegations. */
export const delegationQueries: QueryResolvers = {
  delegation: (_, { id }, { delegationById }) => (isId(id) ? delegationById.load(id) : null),
  delegations: (_, request, context) => pageOfDelegations(request, context),
};
