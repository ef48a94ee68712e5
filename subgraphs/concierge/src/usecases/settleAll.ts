import type { Changes } from '../domain/changes.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import type { Person } from '../domain/person.ts';
import { projectNameOf } from '../domain/projectNameOf.ts';
import { settleStewardship } from '../domain/settleStewardship.ts';
import type { Stewardship } from '../domain/stewardship.ts';
import type { Unit } from '../domain/unit.ts';

/** People and units as they are about to be, where they differ from what is kept. */
export interface AboutToBe {
  readonly people?: readonly Person[];
  readonly units?: readonly Unit[];
}

/** What has to change so that each of the stewardships is in the right hands on this occasion. */
export async function settleAll(
  { people, projects }: Pick<ConciergeStore, 'people' | 'projects'>,
  occasion: Occasion,
  stewardships: readonly Stewardship[],
  aboutToBe: AboutToBe = {},
): Promise<Changes> {
  const stewardIds = stewardships.map(({ state }) => ('stewardId' in state ? state.stewardId : null));
  const stewards = byId(await people.findPeople(present(stewardIds)), aboutToBe.people);
  const units = byId(await people.findUnits([...stewards.values()].map(({ unitId }) => unitId)), aboutToBe.units);
  const backupIds = [...units.values()].map(({ backupPersonId }) => backupPersonId);
  const backups = byId(await people.findPeople(present(backupIds)), aboutToBe.people);
  const facts = await projects.findFacts(stewardships.map(({ projectId }) => projectId));
  const settled = stewardships.map((stewardship, index) => {
    const steward = stewards.get(stewardIds[index] ?? '');
    if (steward === undefined) return {};
    const backup = backups.get(units.get(steward.unitId)?.backupPersonId ?? '') ?? null;
    const projectName = projectNameOf(facts[index]);
    return settleStewardship(occasion, { stewardship, projectName, steward, backup });
  });
  return mergeChanges(settled);
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function byId<Kept extends { readonly id: string }>(
  kept: readonly (Kept | null)[],
  aboutToBe: readonly Kept[] = [],
): ReadonlyMap<string, Kept> {
  const found = kept.filter((record) => record !== null);
  return new Map([...found, ...aboutToBe].map((record) => [record.id, record]));
}
