import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { countKeyPlaceChanges, type KeyPlaceChange } from '../domain/diffKeyPlaces.ts';
import { keyLevelsHeld } from '../domain/keyLevelsHeld.ts';
import type { KeyListCause, KeyListId } from '../domain/keyList.ts';
import { keyListingChanged, projectDelisted } from '../domain/keyListEvents.ts';
import type { KeyListing } from '../domain/keyListing.ts';
import type { PresentPlace } from '../domain/keyListStore.ts';
import type { Project } from '../domain/project.ts';
import { projectFactsChanged, projectListed } from '../domain/projectEvents.ts';
import type { Needs } from './needs.ts';
import { replanRoadmaps } from './replanRoadmaps.ts';

/** What changes on a list, why, when and by whom. */
export interface KeyListStep {
  readonly list: KeyListId;
  readonly readVersion: number | null;
  readonly cause: KeyListCause;
  readonly importedRegion: string | null;
  readonly reason: string | null;
  /** The places there are, of those that may change. */
  readonly present: readonly PresentPlace[];
  readonly changes: readonly KeyPlaceChange[];
  readonly at: Date;
  readonly by: Actor;
}

/**
 * Makes a version of a list: places open and close, projects gain and lose the level, their roadmaps are planned anew, and
 * every project is told of what concerns it; all in one transaction. Returns the version. @throws STALE_VERSION
 */
export async function changeKeyList(needs: Needs, step: KeyListStep): Promise<number> {
  const { list, cause, importedRegion, reason, changes, at, by } = step;
  const opened = openedPlaces(step);
  const before = await affectedProjects(needs, step);
  const projects = await withNewLevels(needs, step, { before, opened });
  const changed = projects.filter(isRelevelled);
  const replanned = await replanRoadmaps(
    needs,
    changed.map(({ after }) => after),
    { cause: 'FACTS_CHANGED', at, by },
  );
  const told = placeMessages(step, { opened, projects: new Map(before.map((project) => [project.id, project])) });
  const levels = changed.flatMap(({ after }) => {
    const planned = replanned.get(after.id);
    const facts = projectFactsChanged(after, { changed: ['keyLevels'], at, by });
    return planned === undefined ? [facts] : [facts, planned.message];
  });
  const counts = countKeyPlaceChanges(changes);
  const cameOrWent = new Set(
    changes.filter((one) => one.before === null || one.after === null).map(({ projectId }) => projectId),
  );
  const version = { id: newId(), ...list, cause, importedRegion, reason, ...counts, changedAt: at, changedBy: by };
  return needs.keyLists.save({
    readVersion: step.readVersion,
    version,
    closed: closedIds(step),
    opened,
    projects: projects.filter((one) => cameOrWent.has(one.after.id) || isRelevelled(one)),
    roadmaps: [...replanned.values()].map(({ roadmap }) => roadmap),
    messages: [...told, ...levels],
  });
}

interface Touched {
  readonly before: Project;
  readonly after: Project;
}

/** A place that changes is closed and opened anew; since when the project stands on the list stays. */
function openedPlaces({ list, present, changes, at, by }: KeyListStep): readonly KeyListing[] {
  const kept = new Map(present.map((place) => [place.projectId, place]));
  return changes.flatMap(({ projectId, after }) => {
    if (after === null) return [];
    const { itemNo, category } = after;
    const { listedAt, listedBy } = kept.get(projectId) ?? { listedAt: at, listedBy: by };
    return [{ id: newId(), projectId, ...list, itemNo, category, listedAt, listedBy }];
  });
}

function closedIds({ present, changes }: KeyListStep): readonly string[] {
  const ids = new Map(present.map(({ projectId, id }) => [projectId, id]));
  return changes.flatMap(({ projectId, before }) => (before === null ? [] : (ids.get(projectId) ?? [])));
}

/** Those whose place changes, and those that only an earlier year's list held. */
async function affectedProjects({ keyLists, projects }: Needs, step: KeyListStep): Promise<readonly Project[]> {
  const { list, importedRegion, changes } = step;
  const earlier = importedRegion === null ? [] : await keyLists.projectsOnEarlierLists(list, importedRegion);
  const ids = new Set([...changes.map(({ projectId }) => projectId), ...earlier]);
  return (await projects.findByIds([...ids])).filter((project) => project !== null);
}

async function withNewLevels(
  { keyLists, projects }: Needs,
  step: KeyListStep,
  { before, opened }: { readonly before: readonly Project[]; readonly opened: readonly KeyListing[] },
): Promise<readonly Touched[]> {
  const { level, year } = step.list;
  const listings = await projects.keyListingsOf(before.map(({ id }) => id));
  const lists = new Set([...listings.values(), opened].flat().map(({ listRegion }) => listRegion));
  const kept = await keyLists.importsOf([...lists]);
  const { importedRegion } = step;
  const imports = importedRegion === null ? kept : [...kept, { level, year, importedRegion }];
  const closed = new Set(closedIds(step));
  const openedOf = Map.groupBy(opened, ({ projectId }) => projectId);
  return before.map((project) => {
    const stays = (listings.get(project.id) ?? []).filter(({ id }) => !closed.has(id));
    const keyLevels = keyLevelsHeld(project, [...stays, ...(openedOf.get(project.id) ?? [])], imports);
    return { before: project, after: { ...project, version: project.version + 1, keyLevels } };
  });
}

function isRelevelled({ before, after }: Touched): boolean {
  return before.keyLevels.join() !== after.keyLevels.join();
}

function placeMessages(
  { list, reason, changes, at, by }: KeyListStep,
  { opened, projects }: { readonly opened: readonly KeyListing[]; readonly projects: ReadonlyMap<string, Project> },
): readonly OutboxMessage[] {
  const listingOf = new Map(opened.map((listing) => [listing.projectId, listing]));
  return changes.flatMap(({ projectId, before, after }) => {
    if (after === null) return before === null ? [] : [projectDelisted(before, { list, reason, at, by })];
    if (before !== null) return [keyListingChanged(before, after, { list, at, by })];
    const [project, listing] = [projects.get(projectId), listingOf.get(projectId)];
    return project === undefined || listing === undefined ? [] : [projectListed(project, listing)];
  });
}
