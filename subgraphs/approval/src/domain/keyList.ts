import type { Actor } from '@guanjia/kernel/actor';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import type { KeyCategory } from './keyListing.ts';

/** Which list: of a level, a region and a year (重点项目清单, S2 S4). */
export interface KeyListId {
  readonly level: KeyLevel;
  /** The region whose list it is: 000000 for the national one. */
  readonly listRegion: string;
  readonly year: number;
}

/** A list as it was made by one of its versions. Version 0 is what was listed before versions were kept. */
export interface KeyList extends KeyListId {
  readonly version: number;
}

/** Where a project stands on a list. */
export interface KeyPlace {
  readonly projectId: string;
  readonly itemNo: number;
  readonly category: KeyCategory;
}

/** A place on a version of a list. */
export interface KeyListEntry extends KeyPlace {
  readonly listedAt: Date;
  /** The first version that has the place as it is. */
  readonly sinceVersion: number;
}

/** A place with what the published list says of the project. */
export interface NamedKeyPlace extends KeyPlace {
  readonly code: string;
  readonly name: string;
}

/** Why a list has a new version. */
export const keyListCauses = { IMPORTED: '导入', LISTED: '单项列入', REMOVED: '移出' } as const;
export type KeyListCause = keyof typeof keyListCauses;

/** How many places a version changed; one that got another number and another category counts in both. */
export interface KeyListCounts {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly recategorized: number;
}

/** Who made a version of a list, when, and what it changed. */
export interface KeyListVersion extends KeyList, KeyListCounts {
  readonly id: string;
  readonly cause: KeyListCause;
  /** The region whose part of the list was imported; null when single places changed. */
  readonly importedRegion: string | null;
  readonly reason: string | null;
  readonly changedAt: Date;
  readonly changedBy: Actor;
}
