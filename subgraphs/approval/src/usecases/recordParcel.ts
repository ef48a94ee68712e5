import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import { type Parcel, type ParcelEntry, requireParcel } from '../domain/parcel.ts';
import { parcelRecorded } from '../domain/parcelRecorded.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

export interface ParcelRecord {
  readonly projectId: string;
  /** The version of the parcel that was read, 0 before the first; null when the person does not care. */
  readonly version: number | null;
  readonly entry: ParcelEntry;
}

/** The land centre, an approver of natural resources of the region, records a project's parcel (A16, S4). @throws FORBIDDEN, BAD_INPUT, STALE_VERSION */
export async function recordParcel(
  needs: Pick<Needs, 'projects' | 'parcels' | 'now'>,
  principal: Principal,
  { projectId, version, entry }: ParcelRecord,
): Promise<Parcel> {
  const project = await requireProject(needs, principal, projectId);
  const isLandCentre = hasRole(principal, 'APPROVER') && principal.agency === 'NATURAL_RESOURCES';
  if (!isLandCentre || !worksInRegion(principal, project.regionCode)) {
    throw new DomainError('FORBIDDEN', { accepted: ['APPROVER of NATURAL_RESOURCES in the region'] });
  }
  const latest = (await needs.parcels.latestOf([projectId])).get(projectId)?.version ?? 0;
  requireVersion({ version: latest }, version);
  const parcel: Parcel = {
    id: newId(),
    projectId,
    version: latest + 1,
    ...requireParcel(entry),
    recordedAt: needs.now(),
    recordedBy: actorOf(principal),
  };
  await needs.parcels.add(parcel, [parcelRecorded(parcel)]);
  return parcel;
}
