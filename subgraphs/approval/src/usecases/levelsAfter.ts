import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { keyLevelsHeld } from '../domain/keyLevelsHeld.ts';
import type { KeyListing } from '../domain/keyListing.ts';
import type { Project } from '../domain/project.ts';
import type { Needs } from './needs.ts';

/** The levels a project holds once a place is opened or closed. */
export async function levelsAfter(
  { projects, keyLists }: Pick<Needs, 'projects' | 'keyLists'>,
  project: Project,
  { opened, closed }: { readonly opened?: KeyListing; readonly closed?: KeyListing },
): Promise<readonly KeyLevel[]> {
  const listings = (await projects.keyListingsOf([project.id])).get(project.id) ?? [];
  const stays = listings.filter(({ id }) => id !== closed?.id);
  const places = opened === undefined ? stays : [...stays, opened];
  const imports = await keyLists.importsOf([...new Set(places.map(({ listRegion }) => listRegion))]);
  return keyLevelsHeld(project, places, imports);
}
