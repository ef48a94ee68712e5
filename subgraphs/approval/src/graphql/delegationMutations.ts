import { actOnBus } from '../usecases/actOnBus.ts';
import { grantDelegation } from '../usecases/grantDelegation.ts';
import { revokeDelegation } from '../usecases/revokeDelegation.ts';
import { busCommandOf } from './busCommandOf.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** Delegations, and what is done on the bus by them. */
export const delegationMutations: MutationResolvers = {
  grantDelegation: (_, { input: { delegateSubject: subject, delegateName: name, ...entry } }, { needs, principal }) =>
    grantDelegation(needs, principal, { ...entry, delegate: { subject, name } }),
  revokeDelegation: (_, { delegationId, reason, expectedVersion = null }, { needs, principal }) =>
    revokeDelegation(needs, principal, { delegationId, reason, version: expectedVersion }),
  acceptOnBus: (_, { expectedVersion = null, ...target }, { needs, principal }) =>
    actOnBus(needs, principal, { ...target, version: expectedVersion }, { action: 'accept' }),
  reviewOnBus: (_, { expectedVersion = null, ...target }, { needs, principal }) =>
    actOnBus(needs, principal, { ...target, version: expectedVersion }, { action: 'startReview' }),
  decideOnBus: (
    _,
    { applicationId, expectedVersion = null, throughTrainBookingId, ...decision },
    { needs, principal },
  ) =>
    actOnBus(
      needs,
      principal,
      { applicationId, version: expectedVersion, throughTrainBookingId },
      busCommandOf(decision),
    ),
};
