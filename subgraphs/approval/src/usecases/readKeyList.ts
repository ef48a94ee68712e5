import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import type { KeyList } from '../domain/keyList.ts';
import { requireListRegion } from '../domain/requireListRegion.ts';
import type { Needs } from './needs.ts';

/** Which list: by its own region, or by one whose projects stand on it. */
export interface KeyListQuestion {
  readonly level: KeyLevel;
  readonly region: string;
  readonly year: number;
}

/** The list as a version made it, the present one for null; null when there is none. @throws REGION_UNKNOWN, BAD_INPUT */
export async function readKeyList(
  { keyLists }: Pick<Needs, 'keyLists'>,
  { level, region, year, version }: KeyListQuestion & { readonly version: number | null },
): Promise<KeyList | null> {
  const found = await keyLists.find({ level, listRegion: requireListRegion(level, region), year });
  if (found === null || version === null) return found;
  return version >= 0 && version <= found.version ? { ...found, version } : null;
}
