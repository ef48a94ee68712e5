import type { AgreementStatus } from './agreement.ts';

export type AgreementAction = 'offer' | 'signFirst' | 'signLast' | 'decline' | 'withdraw' | 'complete' | 'terminate';

/**
 * From the owner's request to the end of the service (C3). A signed agreement is changed by offering terms anew: those before
 * hold until both have signed the new ones.
 */
export const agreementTransitions = {
  REQUESTED: { offer: 'OFFERED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  OFFERED: {
    offer: 'OFFERED',
    signFirst: 'OFFERED',
    signLast: 'SIGNED',
    decline: 'DECLINED',
    withdraw: 'WITHDRAWN',
  },
  SIGNED: {
    offer: 'SIGNED',
    signFirst: 'SIGNED',
    signLast: 'SIGNED',
    complete: 'COMPLETED',
    terminate: 'TERMINATED',
  },
  COMPLETED: {},
  TERMINATED: {},
  DECLINED: {},
  WITHDRAWN: {},
} as const satisfies Record<AgreementStatus, Partial<Record<AgreementAction, AgreementStatus>>>;

/** Asked for or in force: a project has at most one such agreement. */
export const liveAgreementStatuses = ['REQUESTED', 'OFFERED', 'SIGNED'] as const satisfies readonly AgreementStatus[];
