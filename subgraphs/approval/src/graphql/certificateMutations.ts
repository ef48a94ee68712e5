import { changeApplication } from '../usecases/changeApplication.ts';
import { clearBasisFlag } from '../usecases/clearBasisFlag.ts';
import { convertApplication } from '../usecases/convertApplication.ts';
import { draftApplication } from '../usecases/draftApplication.ts';
import { withdrawPreApproval } from '../usecases/withdrawPreApproval.ts';
import type { Context } from './context.ts';
import type { MutationconvertPreApprovalArgs, MutationResolvers } from './generated/resolversTypes.ts';

type Names =
  | 'draftPreApproval'
  | 'draftSimulated'
  | 'supplyAwaitedMaterials'
  | 'convertPreApproval'
  | 'convertSimulated'
  | 'withdrawPreApproval'
  | 'clearBasisFlag';

/** The verbs of pre-approval and simulated approval (A10 A11). */
export const certificateMutations: Pick<MutationResolvers, Names> = {
  draftPreApproval: (_, wanted, { needs, principal }) =>
    draftApplication(needs, principal, { ...wanted, effect: 'PRE_APPROVAL' }),
  draftSimulated: (_, wanted, { needs, principal }) =>
    draftApplication(needs, principal, { ...wanted, effect: 'SIMULATED' }),
  supplyAwaitedMaterials: (_, { applicationId, materials, expectedVersion = null }, { needs, principal }) =>
    changeApplication(
      needs,
      principal,
      { applicationId, version: expectedVersion },
      { action: 'supplyAwaited', materials },
    ),
  convertPreApproval: (_, wanted, context) => convert(context, wanted, 'PRE_APPROVAL'),
  convertSimulated: (_, wanted, context) => convert(context, wanted, 'SIMULATED'),
  withdrawPreApproval: (_, { applicationId, reason, expectedVersion = null }, { needs, principal }) =>
    withdrawPreApproval(needs, principal, { applicationId, version: expectedVersion, reason }),
  clearBasisFlag: (_, wanted, { needs, principal }) => clearBasisFlag(needs, principal, wanted),
};

function convert(
  { needs, principal }: Context,
  {
    applicationId,
    certificateNumber = null,
    validUntil = null,
    expectedVersion = null,
  }: MutationconvertPreApprovalArgs,
  effect: 'PRE_APPROVAL' | 'SIMULATED',
) {
  const wanted = { applicationId, version: expectedVersion, effect, certificateNumber, validUntil };
  return convertApplication(needs, principal, wanted);
}
