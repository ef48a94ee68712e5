import { rightsHolderOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isOwnerOf } from '@guanjia/kernel/isOwnerOf';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { officeReaders } from '@guanjia/kernel/readers';
import { mayReadRow, type Readers } from '@guanjia/kernel/rowScope';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import type { ApplicationItem } from './application.ts';
import type { Classification, Material } from './material.ts';
import type { Project } from './project.ts';

type Place = Pick<Project, 'ownerUnit' | 'regionCode'>;

/** An application that a material stands for, as far as it says who decides. */
export interface MaterialUse extends Pick<ApplicationItem, 'agency' | 'track'> {
  readonly applicationId: string;
  /** Of the application's project. */
  readonly regionCode: string;
}

/** A material with all that its rights depend on. */
export interface JudgedMaterial {
  readonly material: Pick<Material, 'classification' | 'agency' | 'uploadedBy'>;
  /** The project that it was brought for. */
  readonly project: Place;
  readonly uses: readonly MaterialUse[];
}

/** As what somebody reads a material. */
export type MaterialReader = 'OWNER_UNIT' | 'ISSUER' | 'DECIDER' | 'BRINGER' | 'OFFICIAL' | 'ANYBODY';

/**
 * Who may read a material: its file name, digest and content (S1). Code, version and classification are for whoever sees the
 * project. The unit that it belongs to, the agency that issued it, and who decides an application that it stands for read all of
 * it, and so does whoever brought it for the owner. All other officials of the region, the project's own steward too, read what is
 * internal: who is assigned to whom is not known here.
 */
export const readableBy: Readonly<Record<MaterialReader, Readonly<Record<Classification, boolean>>>> = {
  OWNER_UNIT: { PUBLIC: true, INTERNAL: true, TRADE_SECRET: true, TECHNICAL_SECRET: true, PERSONAL: true },
  ISSUER: { PUBLIC: true, INTERNAL: true, TRADE_SECRET: true, TECHNICAL_SECRET: true, PERSONAL: true },
  DECIDER: { PUBLIC: true, INTERNAL: true, TRADE_SECRET: true, TECHNICAL_SECRET: true, PERSONAL: true },
  BRINGER: { PUBLIC: true, INTERNAL: true, TRADE_SECRET: true, TECHNICAL_SECRET: true, PERSONAL: true },
  OFFICIAL: { PUBLIC: true, INTERNAL: true, TRADE_SECRET: false, TECHNICAL_SECRET: false, PERSONAL: false },
  ANYBODY: { PUBLIC: true, INTERNAL: false, TRADE_SECRET: false, TECHNICAL_SECRET: false, PERSONAL: false },
};

/** Who reads who has read a material. */
const accessLogReaders: Readers = {
  OWNER: ['OWN_UNIT'],
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
};

/** All that the person is to the material. */
export function readersOf(principal: Principal, { material, project, uses }: JudgedMaterial): MaterialReader[] {
  const holds: Readonly<Record<MaterialReader, boolean>> = {
    OWNER_UNIT: isOwnerOf(principal, project.ownerUnit.creditCode),
    ISSUER: isIssuer(principal, material, project),
    DECIDER: uses.some((use) => decides(principal, use)),
    BRINGER: rightsHolderOf(material.uploadedBy) === principal.subject && assists(principal, project),
    OFFICIAL: mayReadRow(principal, officeReaders, { regionCode: project.regionCode }),
    ANYBODY: true,
  };
  const readers: readonly MaterialReader[] = ['OWNER_UNIT', 'ISSUER', 'DECIDER', 'BRINGER', 'OFFICIAL', 'ANYBODY'];
  return readers.filter((reader) => holds[reader]);
}

/** Whether the person may read the material. */
export function mayRead(principal: Principal, judged: JudgedMaterial): boolean {
  return readersOf(principal, judged).some((reader) => readableBy[reader][judged.material.classification]);
}

/** An owner brings for its own unit; steward and window clerk of the region for it; an agency its own documents. @throws FORBIDDEN */
export function requireUploadRight(principal: Principal, project: Place): void {
  const holds = isOwnerSide(principal, project) || isApproverAt(principal, project.regionCode);
  requireRight(holds, [
    'OWNER of the unit',
    'STEWARD of the region',
    'WINDOW_CLERK of the region',
    'APPROVER of the region',
  ]);
}

/** The agency that brings a document of its own; null for whoever brings one of the owner's. */
export function issuingAgency(principal: Principal, project: Place): Material['agency'] {
  return isOwnerSide(principal, project) ? null : principal.agency;
}

/**
 * More confidential by the owner's side, the issuer and who decides; less, or otherwise, by those alone to whom it belongs: the
 * owner's unit, or the agency that issued it. @throws FORBIDDEN
 */
export function requireReclassifyRight(principal: Principal, judged: JudgedMaterial, to: Classification): void {
  const { material, project, uses } = judged;
  const ownUnit = isOwnerOf(principal, project.ownerUnit.creditCode);
  const belongs = material.agency === null ? ownUnit : isIssuer(principal, material, project);
  const raises = levels[to] > levels[material.classification];
  const mayRaise = isOwnerSide(principal, project) || uses.some((use) => decides(principal, use));
  const belongsTo = material.agency === null ? 'OWNER of the unit' : `APPROVER of ${material.agency}`;
  requireRight(belongs || (raises && mayRaise), [
    belongsTo,
    ...(raises ? ['STEWARD', 'WINDOW_CLERK', 'who decides'] : []),
  ]);
}

/** By the owner's side, or the agency that issued it. @throws FORBIDDEN */
export function requireWithdrawRight(principal: Principal, { material, project }: JudgedMaterial): void {
  if (material.agency === null) {
    return requireRight(isOwnerSide(principal, project), ['OWNER of the unit', 'STEWARD', 'WINDOW_CLERK']);
  }
  requireRight(isIssuer(principal, material, project), [`APPROVER of ${material.agency}`]);
}

/** Reading who has read: the owner's unit, service room and supervisor of the region. @throws FORBIDDEN */
export function requireAccessLogRight(principal: Principal, { ownerUnit, regionCode }: Place): void {
  const holds = mayReadRow(principal, accessLogReaders, { ownerUnit: ownerUnit.creditCode, regionCode });
  requireRight(holds, ['OWNER of the unit', 'SERVICE_ROOM of the region', 'SUPERVISOR of the region']);
}

/** For whom the person reads: an agency, or the owner by its credit code; null for an owner of the unit itself. */
export function readsFor(principal: Principal, project: Place): string | null {
  const { creditCode } = project.ownerUnit;
  if (isOwnerOf(principal, creditCode)) return null;
  return principal.agency ?? (assists(principal, project) ? creditCode : null);
}

const levels: Readonly<Record<Classification, number>> = {
  PUBLIC: 0,
  INTERNAL: 1,
  TRADE_SECRET: 2,
  TECHNICAL_SECRET: 2,
  PERSONAL: 2,
};

/** The agency of the item; the window too for what it closes on the spot. */
function decides(principal: Principal, { agency, track, regionCode }: MaterialUse): boolean {
  const window = track === 'ON_THE_SPOT' && hasRole(principal, 'WINDOW_CLERK') && worksInRegion(principal, regionCode);
  return window || (principal.agency === agency && isApproverAt(principal, regionCode));
}

function isIssuer(principal: Principal, { agency }: Pick<Material, 'agency'>, { regionCode }: Place): boolean {
  return agency !== null && principal.agency === agency && isApproverAt(principal, regionCode);
}

function isApproverAt(principal: Principal, regionCode: string): boolean {
  return hasRole(principal, 'APPROVER') && principal.agency !== null && worksInRegion(principal, regionCode);
}

function isOwnerSide(principal: Principal, project: Place): boolean {
  return assists(principal, project) || isOwnerOf(principal, project.ownerUnit.creditCode);
}

function assists(principal: Principal, { regionCode }: Pick<Place, 'regionCode'>): boolean {
  return hasRole(principal, 'STEWARD', 'WINDOW_CLERK') && worksInRegion(principal, regionCode);
}

function requireRight(holds: boolean, accepted: readonly string[]): void {
  if (!holds) throw new DomainError('FORBIDDEN', { accepted });
}
