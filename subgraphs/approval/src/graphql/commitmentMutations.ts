import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import { approveOnCommitment } from '../usecases/approveOnCommitment.ts';
import { changeApplication } from '../usecases/changeApplication.ts';
import { clearToleranceBar } from '../usecases/clearToleranceBar.ts';
import { signTolerance } from '../usecases/signTolerance.ts';
import type { MutationResolvers, MutationrecordCommitmentCheckArgs } from './generated/resolversTypes.ts';

type Verbs =
  | 'signToleranceCommitment'
  | 'supplyToleratedMaterials'
  | 'clearToleranceBar'
  | 'signNotificationCommitment'
  | 'approveOnCommitment'
  | 'recordCommitmentCheck';

/** The verbs of commitments: each calls its use case. */
export const commitmentMutations: Pick<MutationResolvers, Verbs> = {
  signToleranceCommitment: (
    _,
    { applicationId, expectedVersion = null, dueOn = null, workingDays = null, ...promise },
    { needs, principal },
  ) => signTolerance(needs, principal, { applicationId, version: expectedVersion }, { ...promise, dueOn, workingDays }),
  supplyToleratedMaterials: (_, request, { needs, principal }) =>
    changeApplication(needs, principal, targetOf(request), {
      action: 'supplyTolerated',
      materials: request.materials,
    }),
  clearToleranceBar: (_, request, { needs, principal }) => clearToleranceBar(needs, principal, request),
  signNotificationCommitment: (_, { signedBy, statement, ...target }, { needs, principal }) =>
    changeApplication(needs, principal, targetOf(target), { action: 'commitNotification', signedBy, statement }),
  approveOnCommitment: (_, { documentNo = null, ...target }, { needs, principal }) =>
    approveOnCommitment(needs, principal, targetOf(target), documentNo),
  recordCommitmentCheck: (_, request, { needs, principal }) =>
    changeApplication(needs, principal, targetOf(request), checkOf(request)),
};

interface Target {
  readonly applicationId: string;
  readonly expectedVersion?: number | null | undefined;
}

function targetOf({ applicationId, expectedVersion = null }: Target) {
  return { applicationId, version: expectedVersion };
}

function checkOf({ outcome, finding }: MutationrecordCommitmentCheckArgs): ApplicationCommand {
  switch (outcome) {
    case 'PASSED':
      return { action: 'passCheck', finding };
    case 'FAILED':
      return { action: 'failCheck', reason: finding };
  }
}
