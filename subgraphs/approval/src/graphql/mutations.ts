import { advanceLand } from '../usecases/advanceLand.ts';
import { changeApplication } from '../usecases/changeApplication.ts';
import { changeContacts } from '../usecases/changeContacts.ts';
import { changePolicy } from '../usecases/changePolicy.ts';
import { chooseServiceItems } from '../usecases/chooseServiceItems.ts';
import { draftApplication } from '../usecases/draftApplication.ts';
import { listProject } from '../usecases/listProject.ts';
import { planRoadmap } from '../usecases/planRoadmap.ts';
import { registerProject } from '../usecases/registerProject.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';
import { outsideResultOf } from './outsideResultOf.ts';
import { projectEntryOf } from './projectEntryOf.ts';

/** The verbs of approval: each calls its use case. */
export const mutations: MutationResolvers = {
  chooseServiceItems: (_, choice, { needs, principal }) => chooseServiceItems(needs, principal, choice),
  registerProject: (_, { input }, { needs, principal }) => registerProject(needs, principal, projectEntryOf(input)),
  changeContacts: (_, { projectId, responsible = null, handler = null, expectedVersion }, { needs, principal }) =>
    changeContacts(needs, principal, { projectId, responsible, handler, version: expectedVersion ?? null }),
  signLandContract: (_, { projectId, expectedVersion }, { needs, principal }) =>
    advanceLand(needs, principal, { projectId, version: expectedVersion ?? null, action: 'signContract' }),
  takeLand: (_, { projectId, expectedVersion }, { needs, principal }) =>
    advanceLand(needs, principal, { projectId, version: expectedVersion ?? null, action: 'takeLand' }),
  listProject: (_, { expectedVersion, ...place }, { needs, principal }) =>
    listProject(needs, principal, { ...place, version: expectedVersion ?? null }),
  planRoadmap: (_, { projectId, circumstances, floorAreaSquareMetres = null, startOn = null }, { needs, principal }) =>
    planRoadmap(needs, principal, { projectId, circumstances, floorAreaSquareMetres, startOn }),
  setPolicy: (_, { projectId, policy, expectedVersion = null }, { needs, principal }) =>
    changePolicy(needs, principal, { projectId, policy, isSet: true, version: expectedVersion }),
  clearPolicy: (_, { projectId, policy, expectedVersion = null }, { needs, principal }) =>
    changePolicy(needs, principal, { projectId, policy, isSet: false, version: expectedVersion }),
  draftApplication: (_, application, { needs, principal }) => draftApplication(needs, principal, application),
  submitApplication: (_, { materials, ...target }, context) => change(context, target, { action: 'submit', materials }),
  acceptApplication: (_, target, context) => change(context, target, { action: 'accept' }),
  refuseAcceptance: (_, { reason, ...target }, context) =>
    change(context, target, { action: 'refuseAcceptance', reason }),
  requestCorrection: (_, { missing, ...target }, context) =>
    change(context, target, { action: 'requestCorrection', missing }),
  supplyCorrection: (_, { materials, ...target }, context) =>
    change(context, target, { action: 'supplyCorrection', materials }),
  startReview: (_, target, context) => change(context, target, { action: 'startReview' }),
  startSpecialProcedure: (_, { kind, reason, ...target }, context) =>
    change(context, target, { action: 'startSpecialProcedure', kind, reason }),
  endSpecialProcedure: (_, target, context) => change(context, target, { action: 'endSpecialProcedure' }),
  approveApplication: (_, { documentNo = null, validUntil = null, ...target }, context) =>
    change(context, target, { action: 'approve', documentNo, validUntil }),
  rejectApplication: (_, { reason, ...target }, context) => change(context, target, { action: 'reject', reason }),
  withdrawApplication: (_, { reason = null, ...target }, context) =>
    change(context, target, { action: 'withdraw', reason }),
  revokeApplication: (_, { reason, ...target }, context) => change(context, target, { action: 'revoke', reason }),
  recordOutsideResult: (_, { outcome, documentNo, validUntil, reason, ...target }, context) =>
    change(context, target, outsideResultOf({ outcome, documentNo, validUntil, reason })),
};

type Change = Parameters<typeof changeApplication>;

interface Target {
  readonly applicationId: string;
  readonly expectedVersion?: number | null | undefined;
}

function change(
  { needs, principal }: Context,
  { applicationId, expectedVersion = null }: Target,
  command: Change[3],
): ReturnType<typeof changeApplication> {
  return changeApplication(needs, principal, { applicationId, version: expectedVersion }, command);
}
