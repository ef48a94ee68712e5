import { answerProblem } from '../usecases/answerProblem.ts';
import { assignSteward } from '../usecases/assignSteward.ts';
import { endAbsence } from '../usecases/endAbsence.ts';
import { grantRole } from '../usecases/grantRole.ts';
import { nameBackup } from '../usecases/nameBackup.ts';
import { recordAbsence } from '../usecases/recordAbsence.ts';
import { recordReturnVisit } from '../usecases/recordReturnVisit.ts';
import { registerPerson } from '../usecases/registerPerson.ts';
import { registerUnit } from '../usecases/registerUnit.ts';
import { reportProblem } from '../usecases/reportProblem.ts';
import { revokeRole } from '../usecases/revokeRole.ts';
import { solveProblem } from '../usecases/solveProblem.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';
import { toScope } from './toScope.ts';

/** What can be done in this department. */
export const mutationResolvers: MutationResolvers = {
  registerUnit: (_, asked, { change }) => change((needs, principal) => registerUnit(needs, principal, asked)),
  registerPerson: (_, { subject = null, phone = null, ...asked }, { change }) =>
    change((needs, principal) => registerPerson(needs, principal, { ...asked, subject, phone })),
  grantRole: (_, { scope, ...asked }, { change }) =>
    change((needs, principal) => grantRole(needs, principal, { ...asked, scope: toScope(scope) })),
  revokeRole: (_, asked, { change }) => change((needs, principal) => revokeRole(needs, principal, asked)),
  nameBackup: (_, asked, { change }) => change((needs, principal) => nameBackup(needs, principal, asked)),
  recordAbsence: (_, asked, { change }) => change((needs, principal) => recordAbsence(needs, principal, asked)),
  endAbsence: (_, asked, { change }) => change((needs, principal) => endAbsence(needs, principal, asked)),
  assignSteward: (_, asked, { change }) => change((needs, principal) => assignSteward(needs, principal, asked)),
  reportProblem: (_, asked, { change }) => change((needs, principal) => reportProblem(needs, principal, asked)),
  answerProblem: (_, asked, { change }) => change((needs, principal) => answerProblem(needs, principal, asked)),
  solveProblem: (_, asked, { change }) => change((needs, principal) => solveProblem(needs, principal, asked)),
  recordReturnVisit: (_, { satisfied, ...asked }, { change }) =>
    change((needs, principal) => recordReturnVisit(needs, principal, { ...asked, isSatisfied: satisfied })),
};
