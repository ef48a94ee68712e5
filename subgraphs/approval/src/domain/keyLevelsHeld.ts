import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { isWithinRegion } from '@guanjia/kernel/regions';
import type { KeyListId } from './keyList.ts';
import type { Project } from './project.ts';

/** That a list was imported, or the part of it that is a region's. */
export interface KeyListImport {
  readonly level: KeyLevel;
  readonly year: number;
  readonly importedRegion: string;
}

/**
 * The levels a project holds by its places. A list holds until a later year's list of the same level has been imported for
 * the project's region: then only places on that one or a later one count. The levels it had keep their order.
 */
export function keyLevelsHeld(
  { regionCode, keyLevels }: Pick<Project, 'regionCode' | 'keyLevels'>,
  places: readonly Pick<KeyListId, 'level' | 'year'>[],
  imports: readonly KeyListImport[],
): readonly KeyLevel[] {
  const inForce = places.filter(({ level, year }) => {
    const covers = (one: KeyListImport) =>
      one.level === level && one.year > year && coversRegion(one.importedRegion, regionCode);
    return !imports.some(covers);
  });
  const held = new Set(inForce.map(({ level }) => level));
  return [...new Set([...keyLevels, ...held])].filter((level) => held.has(level));
}

/** Whether a part of a list covers the projects of a region; 000000 is the whole country. */
export function coversRegion(part: string, regionCode: string): boolean {
  return part === '000000' || isWithinRegion(regionCode, part);
}
