import type { Duty } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { ownerSideReaders, recordReaders, statusReaders } from '@guanjia/kernel/readers';
import { mayReadRow, type Readers, reachOf } from '@guanjia/kernel/rowScope';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { Application } from './application.ts';
import type { ApplicationAction } from './applicationMachine.ts';
import type { Project } from './project.ts';

type Owned = Pick<Project, 'ownerUnit' | 'regionCode'>;

/** Who takes a step: the owner's side, the window, the deciding agency, who assists with an outside matter, or the clock. */
type Side = 'OWNER' | 'WINDOW' | 'AGENCY' | 'ASSISTANT' | 'CLOCK';

const sides: Record<ApplicationAction, Side> = {
  submit: 'OWNER',
  supplyCorrection: 'OWNER',
  withdraw: 'OWNER',
  accept: 'WINDOW',
  refuseAcceptance: 'WINDOW',
  requestCorrection: 'WINDOW',
  startReview: 'AGENCY',
  startSpecialProcedure: 'AGENCY',
  endSpecialProcedure: 'AGENCY',
  approve: 'AGENCY',
  reject: 'AGENCY',
  revoke: 'AGENCY',
  supplyAwaited: 'OWNER',
  convert: 'AGENCY',
  recordApproval: 'ASSISTANT',
  recordRejection: 'ASSISTANT',
  commitTolerance: 'OWNER',
  supplyTolerated: 'OWNER',
  terminate: 'CLOCK',
  commitNotification: 'OWNER',
  approveOnCommitment: 'AGENCY',
  passCheck: 'AGENCY',
  failCheck: 'AGENCY',
};

/** An owner acts for its own unit; a steward or a window clerk for any owner of their regions. @throws FORBIDDEN */
export function requireOwnerSide(principal: Principal, project: Owned): void {
  requireRight(isOwnerSide(principal, project), [
    'OWNER of the unit',
    'STEWARD of the region',
    'WINDOW_CLERK of the region',
  ]);
}

/** The right to take this step with this application. @throws FORBIDDEN saying who may */
export function requireStepRight(
  principal: Principal,
  action: ApplicationAction,
  { item, project }: Pick<Application, 'item'> & { readonly project: Owned },
): void {
  const approver = isApproverOf(principal, item.agency) && worksInRegion(principal, project.regionCode);
  const clerk = hasRole(principal, 'WINDOW_CLERK') && worksInRegion(principal, project.regionCode);
  const steward = hasRole(principal, 'STEWARD') && worksInRegion(principal, project.regionCode);
  switch (sideOf(action, item)) {
    case 'OWNER':
      return requireOwnerSide(principal, project);
    case 'WINDOW':
      return requireRight(approver || clerk, [`APPROVER of ${item.agency}`, 'WINDOW_CLERK of the region']);
    case 'AGENCY':
      return requireRight(approver, [`APPROVER of ${item.agency} in the region`]);
    case 'ASSISTANT':
      return requireRight(approver || clerk || steward, [`APPROVER of ${item.agency}`, 'WINDOW_CLERK', 'STEWARD']);
    case 'CLOCK':
      return requireRight(hasRole(principal, 'SYSTEM'), ['SYSTEM']);
  }
}

/** The window itself closes what is closed on the spot (S4). */
function sideOf(action: ApplicationAction, { track }: Application['item']): Side {
  return track === 'ON_THE_SPOT' && (action === 'approve' || action === 'reject') ? 'WINDOW' : sides[action];
}

/** Land is recorded by the owner's side, or by natural resources. @throws FORBIDDEN */
export function requireLandRight(principal: Principal, project: Owned): void {
  const approver = isApproverOf(principal, 'NATURAL_RESOURCES') && worksInRegion(principal, project.regionCode);
  requireRight(approver || isOwnerSide(principal, project), [
    'OWNER of the unit',
    'STEWARD',
    'APPROVER of NATURAL_RESOURCES',
  ]);
}

/** A roadmap is planned, and a policy set, by the owner's side or by the service room (A3 A15). @throws FORBIDDEN */
export function requirePlanRight(principal: Principal, project: Owned): void {
  const room = hasRole(principal, 'SERVICE_ROOM') && worksInRegion(principal, project.regionCode);
  requireRight(room || isOwnerSide(principal, project), [
    'OWNER of the unit',
    'STEWARD',
    'WINDOW_CLERK',
    'SERVICE_ROOM',
  ]);
}

/** Key-project lists are kept by the service room and by development and reform (S4). @throws FORBIDDEN */
export function requireListingRight(principal: Principal, project: Pick<Project, 'regionCode'>): void {
  const keeper = hasRole(principal, 'SERVICE_ROOM') || isApproverOf(principal, 'DEVELOPMENT_REFORM');
  requireRight(keeper && worksInRegion(principal, project.regionCode), [
    'SERVICE_ROOM',
    'APPROVER of DEVELOPMENT_REFORM',
  ]);
}

/** A bar is cleared by the service room of a region in which it arose: of several, only its own. @throws FORBIDDEN */
export function requireClearingRight<Bar extends Pick<Project, 'regionCode'>>(
  principal: Principal,
  bars: readonly Bar[],
): readonly Bar[] {
  const room = hasRole(principal, 'SERVICE_ROOM');
  const own = bars.filter(({ regionCode }) => room && worksInRegion(principal, regionCode));
  const regions = [...new Set(bars.map(({ regionCode }) => regionCode))];
  requireRight(own.length > 0, [`SERVICE_ROOM of ${regions.join(' or ')}`]);
  return own;
}

/** Whose projects a person may see, as far as their status goes (G2): null for everybody's, else the credit codes of the units. */
export function visibleUnits(principal: Principal): readonly string[] | null {
  const { all, ownerUnit } = reachOf(principal, statusReaders);
  if (all) return null;
  return ownerUnit === null ? [] : [ownerUnit];
}

/** Whether a person may read what of a project is for these readers. */
export function mayReadOf(principal: Principal, readers: Readers, { ownerUnit, regionCode }: Owned): boolean {
  return mayReadRow(principal, readers, { ownerUnit: ownerUnit.creditCode, regionCode });
}

/** Whether a person may see that a project is there and how far it is: its status. */
export function maySee(principal: Principal, project: Owned): boolean {
  return mayReadOf(principal, statusReaders, project);
}

/** Whether a person may see a project's applications, certificates and materials, and where they stand. */
export function maySeeRecords(principal: Principal, project: Owned): boolean {
  return mayReadOf(principal, recordReaders, project);
}

/** Whether no project need be read to know whether its records may be seen. */
export function seesAllRecords(principal: Principal): boolean {
  return reachOf(principal, recordReaders).all;
}

/** The duty of whoever takes a step of the owner's side, for the audit trail (X2). */
export function ownerDuty({ ownerUnit: unit, regionCode }: Owned): Duty {
  return { kind: 'OWNER_SIDE', unit, regionCode };
}

/** The unit acted for, when the person is not the owner. */
export function onBehalfOf(principal: Principal, { ownerUnit }: Pick<Project, 'ownerUnit'>): string | null {
  return isOwnerOf(principal, ownerUnit.creditCode) ? null : ownerUnit.creditCode;
}

function isOwnerSide(principal: Principal, project: Owned): boolean {
  return mayReadOf(principal, ownerSideReaders, project);
}

function isApproverOf(principal: Principal, agency: Application['item']['agency']): boolean {
  return hasRole(principal, 'APPROVER') && principal.agency === agency;
}

function requireRight(holds: boolean, accepted: readonly string[]): void {
  if (!holds) throw new DomainError('FORBIDDEN', { accepted });
}
