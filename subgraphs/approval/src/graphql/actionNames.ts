import type { ApplicationStep } from '../domain/application.ts';
import type { ApplicationAction } from './generated/resolversTypes.ts';

/** How the graph writes each step. */
export const actionNames: Readonly<Record<ApplicationStep['action'], ApplicationAction>> = {
  draft: 'DRAFT',
  submit: 'SUBMIT',
  accept: 'ACCEPT',
  refuseAcceptance: 'REFUSE_ACCEPTANCE',
  requestCorrection: 'REQUEST_CORRECTION',
  supplyCorrection: 'SUPPLY_CORRECTION',
  startReview: 'START_REVIEW',
  startSpecialProcedure: 'START_SPECIAL_PROCEDURE',
  endSpecialProcedure: 'END_SPECIAL_PROCEDURE',
  approve: 'APPROVE',
  reject: 'REJECT',
  withdraw: 'WITHDRAW',
  revoke: 'REVOKE',
  supplyAwaited: 'SUPPLY_AWAITED',
  convert: 'CONVERT',
  recordApproval: 'RECORD_APPROVAL',
  recordRejection: 'RECORD_REJECTION',
  commitTolerance: 'COMMIT_TOLERANCE',
  supplyTolerated: 'SUPPLY_TOLERATED',
  terminate: 'TERMINATE',
  commitNotification: 'COMMIT_NOTIFICATION',
  approveOnCommitment: 'APPROVE_ON_COMMITMENT',
  passCheck: 'PASS_CHECK',
  failCheck: 'FAIL_CHECK',
};
