import { endService } from '../usecases/endService.ts';
import { offerService } from '../usecases/offerService.ts';
import { requestService } from '../usecases/requestService.ts';
import { signService } from '../usecases/signService.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

type Names =
  | 'requestService'
  | 'offerService'
  | 'signService'
  | 'declineService'
  | 'withdrawServiceRequest'
  | 'completeService'
  | 'terminateService';

/** From the request for the steward's service to its end (C3). */
export const agreementMutations: Pick<MutationResolvers, Names> = {
  requestService: (_, { note = null, ...asked }, { change }) =>
    change((needs, principal) => requestService(needs, principal, { ...asked, note })),
  offerService: (_, asked, { change }) => {
    const { agreementId, mode = null, scope = null, itemCodes = null, ownerDuties = null, forceDuties = null } = asked;
    const offer = { agreementId, mode, scope, itemCodes, ownerDuties, forceDuties };
    return change((needs, principal) => offerService(needs, principal, offer));
  },
  signService: (_, asked, { change }) => change((needs, principal) => signService(needs, principal, asked)),
  declineService: (_, asked, { change }) =>
    change((needs, principal) => endService(needs, principal, { ...asked, action: 'decline' })),
  withdrawServiceRequest: (_, asked, { change }) =>
    change((needs, principal) => endService(needs, principal, { ...asked, action: 'withdraw' })),
  completeService: (_, asked, { change }) =>
    change((needs, principal) => endService(needs, principal, { ...asked, action: 'complete' })),
  terminateService: (_, asked, { change }) =>
    change((needs, principal) => endService(needs, principal, { ...asked, action: 'terminate' })),
};
