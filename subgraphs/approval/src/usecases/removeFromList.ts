import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import type { Project } from '../domain/project.ts';
import { requireText } from '../domain/requireText.ts';
import { requireListingRight } from '../domain/rights.ts';
import { changeKeyList } from './changeKeyList.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

export interface Removal {
  readonly projectId: string;
  readonly level: KeyLevel;
  readonly year: number;
  readonly reason: string;
  readonly version: number | null;
}

/** Takes a project off a year's list; it loses the level unless another list in force holds it. @throws KEY_LISTING_NOT_FOUND */
export async function removeFromList(
  needs: Needs,
  principal: Principal,
  { projectId, level, year, reason, version }: Removal,
): Promise<Project> {
  const project = await requireProject(needs, principal, projectId);
  requireListingRight(principal, project);
  requireVersion(project, version);
  const why = requireText(reason, 'reason', 1000);
  const listings = (await needs.projects.keyListingsOf([projectId])).get(projectId) ?? [];
  const place = listings.find((listing) => listing.level === level && listing.year === year);
  if (place === undefined) {
    const accepted = listings.map((listing) => `${listing.level} ${listing.year}`);
    throw new DomainError('KEY_LISTING_NOT_FOUND', { field: 'year', value: `${level} ${year}`, accepted });
  }
  await changeKeyList(needs, {
    list: { level, listRegion: place.listRegion, year },
    readVersion: null,
    cause: 'REMOVED',
    importedRegion: null,
    reason: why,
    present: [{ ...place, regionCode: project.regionCode }],
    changes: [{ projectId, before: place, after: null }],
    at: needs.now(),
    by: actorOf(principal),
  });
  return requireProject(needs, principal, projectId);
}
