import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { KeyListImport } from './keyLevelsHeld.ts';
import type { KeyList, KeyListEntry, KeyListId, KeyListVersion, KeyPlace, NamedKeyPlace } from './keyList.ts';
import type { KeyCategory, KeyListing } from './keyListing.ts';
import type { Project } from './project.ts';
import type { Roadmap } from './roadmap.ts';

/** A place of a list as it is now, with the region of the project. */
export interface PresentPlace extends KeyPlace {
  readonly id: string;
  readonly regionCode: string;
  readonly listedAt: Date;
  readonly listedBy: Actor;
}

/** A page of the places of a version, by their numbers. */
export interface KeyListEntriesQuestion {
  readonly list: KeyList;
  readonly category: KeyCategory | null;
  readonly limit: number;
  /** Number to start behind. */
  readonly after: number | null;
}

/** A page of the versions of a list, the latest first. */
export interface KeyListVersionsQuestion {
  readonly list: KeyListId;
  readonly limit: number;
  /** Version to start behind. */
  readonly after: number | null;
}

/** What makes a new version of a list: to be saved as a whole (X3). */
export interface KeyListChange {
  /** The version that it was made from; null when that does not matter. */
  readonly readVersion: number | null;
  readonly version: Omit<KeyListVersion, 'version'>;
  /** Ids of the places that no longer stand. */
  readonly closed: readonly string[];
  readonly opened: readonly KeyListing[];
  /** The projects whose levels change. */
  readonly projects: readonly { readonly before: Project; readonly after: Project }[];
  readonly roadmaps: readonly Roadmap[];
  readonly messages: readonly OutboxMessage[];
}

/** Where key-project lists are kept: places are opened and closed by versions, never deleted. */
export interface KeyListStore {
  /** The list with its present version; null when nothing was ever on it. */
  find(list: KeyListId): Promise<KeyList | null>;
  present(list: KeyListId): Promise<PresentPlace[]>;
  /** The places of a version with code and name of the project, by their numbers. */
  placesOf(list: KeyList): Promise<NamedKeyPlace[]>;
  pageEntries(question: KeyListEntriesQuestion): Promise<KeyListEntry[]>;
  pageVersions(question: KeyListVersionsQuestion): Promise<KeyListVersion[]>;
  findVersion(list: KeyList): Promise<KeyListVersion | null>;
  /** What was imported into the lists of these regions, of all levels: one for each level, year and imported region. */
  importsOf(listRegions: readonly string[]): Promise<KeyListImport[]>;
  /** The projects within a region that stand on the list of an earlier year. */
  projectsOnEarlierLists(list: KeyListId, region: string): Promise<string[]>;
  /**
   * Saves a version, its places, the projects' levels and roadmaps, and the events, in one transaction; a number of
   * statements that grows with the thousands of places only. Returns the version. @throws STALE_VERSION, KEY_LIST_PLACE_TAKEN
   */
  save(change: KeyListChange): Promise<number>;
}
