import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { coversRegion } from './keyLevelsHeld.ts';
import type { KeyPlace } from './keyList.ts';
import type { BadRow } from './keyListFile.ts';
import { listRegionOf } from './keyListing.ts';
import { keyListHeader } from './keyListText.ts';
import type { Project } from './project.ts';
import type { KeyListRow } from './readKeyListRows.ts';

type Column = keyof typeof keyListHeader;
type Listed = Pick<Project, 'id' | 'code' | 'name' | 'regionCode'>;

/** What the rows are held against. */
export interface KeyListScope {
  readonly level: KeyLevel;
  readonly listRegion: string;
  /** The region whose part of the list the file is. */
  readonly region: string;
  /** The projects of the rows, by code. */
  readonly projects: ReadonlyMap<string, Listed>;
  /** Numbers of the list that projects outside the region hold. */
  readonly takenNumbers: ReadonlySet<number>;
}

/** The places that the rows give, and everything that is wrong with them: each fault names its line. */
export function placeKeyListRows(
  rows: readonly KeyListRow[],
  scope: KeyListScope,
): { readonly places: readonly KeyPlace[]; readonly badRows: readonly BadRow[] } {
  const firstOfNumber = firstLines(rows, ({ itemNo }) => itemNo);
  const firstOfCode = firstLines(rows, ({ code }) => code);
  const places: KeyPlace[] = [];
  const badRows: BadRow[] = [];
  for (const row of rows) {
    const { line, itemNo, code, category } = row;
    const project = scope.projects.get(code);
    const bad = [
      ...doubled(row, 'itemNo', firstOfNumber.get(itemNo) ?? line),
      ...doubled(row, 'code', firstOfCode.get(code) ?? line),
      ...(scope.takenNumbers.has(itemNo) ? [fault(row, 'itemNo', 'NUMBER_TAKEN', 'a number that is free')] : []),
      ...projectFaults(row, project, scope),
    ];
    badRows.push(...bad);
    if (project !== undefined && bad.length === 0) places.push({ projectId: project.id, itemNo, category });
  }
  return { places, badRows };
}

function* projectFaults(row: KeyListRow, project: Listed | undefined, scope: KeyListScope): Generator<BadRow> {
  if (project === undefined) {
    yield fault(row, 'code', 'PROJECT_UNKNOWN', 'the code of a registered project');
    return;
  }
  const { level, listRegion, region } = scope;
  if (!coversRegion(region, project.regionCode) || listRegionOf(level, project.regionCode) !== listRegion) {
    yield fault(row, 'code', 'REGION_OTHER', `a project of ${region}`);
  }
  if (row.name !== null && onOneLine(row.name) !== onOneLine(project.name))
    yield fault(row, 'name', 'NAME_DIFFERS', project.name);
}

function doubled(row: KeyListRow, column: 'itemNo' | 'code', first: number): readonly BadRow[] {
  if (row.line === first) return [];
  const word = column === 'itemNo' ? 'NUMBER_DUPLICATE' : 'PROJECT_DUPLICATE';
  return [fault(row, column, word, `other than in line ${first}`)];
}

function firstLines<Key>(rows: readonly KeyListRow[], keyOf: (row: KeyListRow) => Key): ReadonlyMap<Key, number> {
  return new Map(rows.toReversed().map((row) => [keyOf(row), row.line]));
}

function fault(row: KeyListRow, column: Column, word: BadRow['fault'], accepted: string): BadRow {
  const value = row[column];
  return {
    line: row.line,
    column: keyListHeader[column],
    value: value === null ? null : String(value),
    fault: word,
    accepted,
  };
}

/** Line ends and runs of blanks do not survive every spreadsheet. */
function onOneLine(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}
