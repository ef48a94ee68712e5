import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { isId } from '@guanjia/kernel/newId';
import { delegationStandingOn } from '../domain/delegation.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

/** Delegations to bus crews. */
export const delegationResolvers: Pick<Resolvers, 'Delegation'> = {
  Delegation: {
    __resolveReference: ({ id }, { delegationById }) => (isId(id) ? delegationById.load(id) : null),
    delegateSubject: ({ delegate }) => delegate.subject,
    delegateName: ({ delegate }) => delegate.name,
    items: ({ itemCodes }, _, { needs }) => itemCodes.flatMap((code) => needs.catalogue.find(code) ?? []),
    standing: (delegation, { on = null }, { needs }) =>
      delegationStandingOn(delegation, on ?? calendarDateOf(needs.now())),
    grantedByName: ({ grantedBy }) => grantedBy.name,
    revokedAt: ({ revocation }) => revocation?.at.toISOString(),
    revokedByName: ({ revocation }) => revocation?.by.name,
    revocationReason: ({ revocation }) => revocation?.reason,
  },
};
