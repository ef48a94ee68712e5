import { actorOf } from '@guanjia/kernel/actor';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { type KeyCategory, type KeyListing, listRegionOf, requireListPlace } from '../domain/keyListing.ts';
import type { Project } from '../domain/project.ts';
import { projectFactsChanged, projectListed } from '../domain/projectEvents.ts';
import { requireListingRight } from '../domain/rights.ts';
import { levelsAfter } from './levelsAfter.ts';
import type { Needs } from './needs.ts';
import { replanRoadmap } from './replanRoadmap.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

export interface ListPlace {
  readonly projectId: string;
  readonly version: number | null;
  readonly level: KeyLevel;
  readonly year: number;
  readonly itemNo: number;
  readonly category: KeyCategory;
}

/** Puts a project on one year's key-project list; from then on it goes first (绿色通道, S2 S4). @throws KEY_LIST_PLACE_TAKEN */
export async function listProject(
  needs: Needs,
  principal: Principal,
  { projectId, version, ...place }: ListPlace,
): Promise<Project> {
  const before = await requireProject(needs, principal, projectId);
  requireListingRight(principal, before);
  requireVersion(before, version);
  const at = needs.now();
  requireListPlace(place, at);
  const by = actorOf(principal);
  const listRegion = listRegionOf(place.level, before.regionCode);
  const listing: KeyListing = { id: newId(), projectId, listRegion, ...place, listedAt: at, listedBy: by };
  const keyLevels = await levelsAfter(needs, before, { opened: listing });
  const isNewLevel = keyLevels.length > before.keyLevels.length;
  const after = { ...before, version: before.version + 1, keyLevels };
  const factsChanged = isNewLevel ? [projectFactsChanged(after, { changed: ['keyLevels'], at, by })] : [];
  const { roadmaps, planned } = isNewLevel
    ? await replanRoadmap(needs, after, { cause: 'FACTS_CHANGED', at, by })
    : { roadmaps: [], planned: [] };
  const messages = [projectListed(after, listing), ...factsChanged, ...planned];
  await needs.projects.save([{ before, after, contactChanges: [], listings: [listing], roadmaps, messages }]);
  return after;
}
