import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { countKeyPlaceChanges, diffKeyPlaces } from '../domain/diffKeyPlaces.ts';
import { coversRegion } from '../domain/keyLevelsHeld.ts';
import type { KeyList, KeyListCounts, KeyListId } from '../domain/keyList.ts';
import type { BadRow, CsvDelimiter } from '../domain/keyListFile.ts';
import { requireListYear } from '../domain/keyListing.ts';
import type { PresentPlace } from '../domain/keyListStore.ts';
import { placeKeyListRows } from '../domain/placeKeyListRows.ts';
import { readKeyListRows } from '../domain/readKeyListRows.ts';
import { requireListRegion } from '../domain/requireListRegion.ts';
import { requireListingRight } from '../domain/rights.ts';
import { changeKeyList } from './changeKeyList.ts';
import type { Needs } from './needs.ts';

/** A file that takes the place of what a region has on a list. */
export interface KeyListFile {
  readonly level: KeyLevel;
  /** Its projects are listed: the list's own region, or one within it. */
  readonly region: string;
  readonly year: number;
  readonly csv: string;
  /** Null lets the first line tell. */
  readonly delimiter: CsvDelimiter | null;
  /** Only says what would happen. */
  readonly dryRun: boolean;
  /** The version that was read; null when the person does not care. */
  readonly version: number | null;
}

/** What an import did, or would do; nothing when a row is bad. */
export interface KeyListImported extends KeyListCounts {
  /** Whether the list was changed. */
  readonly isImported: boolean;
  readonly rows: number;
  readonly badRows: readonly BadRow[];
  /** The list afterwards; null while it has never been. */
  readonly list: KeyList | null;
}

const largestBytes = 900_000;
const mostRows = 10_000;

/**
 * Imports a key-project list of a year, or a region's part of it, as a whole (S2 S4): one bad row, and nothing is changed,
 * but every bad row is told. @throws FORBIDDEN, REGION_UNKNOWN, STALE_VERSION, BAD_INPUT when the file is too large or has no row
 */
export async function importKeyList(needs: Needs, principal: Principal, file: KeyListFile): Promise<KeyListImported> {
  const { level, region, year } = file;
  const listRegion = requireListRegion(level, region);
  requireListingRight(principal, { regionCode: region });
  const at = needs.now();
  requireListYear(year, at);
  const { rows, badRows: unreadable } = readRows(needs, file);
  const list: KeyListId = { level, listRegion, year };
  const found = await needs.keyLists.find(list);
  requireReadVersion(found, file.version);
  const present = await needs.keyLists.present(list);
  const isOwn = ({ regionCode }: PresentPlace) => coversRegion(region, regionCode);
  const projects = await needs.projects.findByCodes([...new Set(rows.map(({ code }) => code))]);
  const { places, badRows: misplaced } = placeKeyListRows(rows, {
    level,
    listRegion,
    region,
    projects: new Map(projects.flatMap((project) => (project === null ? [] : [[project.code, project]]))),
    takenNumbers: new Set(present.filter((place) => !isOwn(place)).map(({ itemNo }) => itemNo)),
  });
  const badRows = [...unreadable, ...misplaced].toSorted((one, other) => one.line - other.line);
  if (badRows.length > 0) return { isImported: false, rows: rows.length, badRows, list: found, ...unchanged };
  const own = present.filter(isOwn);
  const changes = diffKeyPlaces(own, places);
  const counts = countKeyPlaceChanges(changes);
  if (file.dryRun) return { isImported: false, rows: rows.length, badRows, list: found, ...counts };
  const version = await changeKeyList(needs, {
    list,
    readVersion: found?.version ?? 0,
    cause: 'IMPORTED',
    importedRegion: region,
    reason: null,
    present: own,
    changes,
    at,
    by: actorOf(principal),
  });
  return { isImported: true, rows: rows.length, badRows, list: { ...list, version }, ...counts };
}

const unchanged: KeyListCounts = { added: 0, removed: 0, moved: 0, recategorized: 0 };

function readRows({ readCsv }: Pick<Needs, 'readCsv'>, { csv, delimiter }: KeyListFile) {
  if (new TextEncoder().encode(csv).length > largestBytes) {
    throw new DomainError('BAD_INPUT', { field: 'csv', accepted: `up to ${largestBytes} bytes` });
  }
  const read = readKeyListRows(readCsv(csv, delimiter));
  if (read.rows.length + read.badRows.length === 0) {
    throw new DomainError('BAD_INPUT', { field: 'csv', accepted: 'a header and at least one row' });
  }
  if (read.rows.length + read.badRows.length > mostRows) {
    throw new DomainError('BAD_INPUT', { field: 'csv', accepted: `up to ${mostRows} rows` });
  }
  return read;
}

function requireReadVersion(found: KeyList | null, read: number | null): void {
  const current = found?.version ?? 0;
  if (read === null || read === current) return;
  throw new DomainError('STALE_VERSION', { field: 'expectedVersion', value: read, current });
}
