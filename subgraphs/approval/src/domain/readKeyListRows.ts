import { withoutFormulaMark } from '@guanjia/kernel/csvText';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isKeyOf } from './isKeyOf.ts';
import type { BadRow, CsvReading } from './keyListFile.ts';
import { type KeyCategory, keyCategories } from './keyListing.ts';
import { keyListHeader } from './keyListText.ts';
import { keysOf } from './keysOf.ts';
import { parseProjectCode } from './projectCode.ts';

/** A row whose cells have the right shape. */
export interface KeyListRow {
  readonly line: number;
  readonly itemNo: number;
  readonly code: string;
  readonly category: KeyCategory;
  /** Null when the file does not name projects. */
  readonly name: string | null;
}

type Column = keyof typeof keyListHeader;

const columns = keysOf(keyListHeader);
const required: readonly Column[] = ['itemNo', 'code', 'category'];
const headerAccepted = Object.entries(keyListHeader)
  .map(([english, chinese]) => `${chinese} (${english})`)
  .join(', ');

/** What can be told from the file alone: the rows that have the right shape, and everything that is wrong with the others. */
export function readKeyListRows({ records, faults }: CsvReading): {
  readonly rows: readonly KeyListRow[];
  readonly badRows: readonly BadRow[];
} {
  const malformed = faults.map(
    ({ line, fault }): BadRow => ({
      line,
      column: null,
      value: fault,
      fault: 'CSV_MALFORMED',
      accepted: 'CSV as RFC 4180 has it',
    }),
  );
  const [header, ...body] = records;
  if (header === undefined) {
    const nothing: BadRow = { line: 1, column: null, value: null, fault: 'COLUMN_MISSING', accepted: headerAccepted };
    return { rows: [], badRows: malformed.length > 0 ? malformed : [nothing] };
  }
  const places = header.cells.map(columnOf);
  const badHeader = headerFaults(header, places);
  if (badHeader.length > 0) return { rows: [], badRows: [...malformed, ...badHeader] };
  const read = body.map(({ line, cells }) => readRow(line, cells, places));
  return {
    rows: read.flatMap((one) => ('row' in one ? [one.row] : [])),
    badRows: [...malformed, ...read.flatMap((one) => ('bad' in one ? one.bad : []))],
  };
}

function columnOf(cell: string): Column | null {
  const named = cell.trim();
  return columns.find((column) => column === named || keyListHeader[column] === named) ?? null;
}

function headerFaults(
  { line, cells }: CsvReading['records'][number],
  places: readonly (Column | null)[],
): readonly BadRow[] {
  const unknown = cells.filter((_, index) => places[index] === null);
  const twice = columns.filter((column) => places.filter((one) => one === column).length > 1);
  const absent = required.filter((column) => !places.includes(column));
  const fault = (fault: BadRow['fault'], column: string | null, value: string | null): BadRow => {
    return { line, column, value, fault, accepted: headerAccepted };
  };
  return [
    ...unknown.map((cell) => fault('COLUMN_UNKNOWN', null, shortened(cell))),
    ...twice.map((column) => fault('COLUMN_DUPLICATE', keyListHeader[column], null)),
    ...absent.map((column) => fault('COLUMN_MISSING', keyListHeader[column], null)),
  ];
}

/** A row, or all that is wrong with it. */
function readRow(
  line: number,
  cells: readonly string[],
  places: readonly (Column | null)[],
): { readonly row: KeyListRow } | { readonly bad: readonly BadRow[] } {
  if (cells.length !== places.length) {
    const fault = cells.length < places.length ? 'COLUMN_MISSING' : 'COLUMN_UNKNOWN';
    const value = fault === 'COLUMN_UNKNOWN' ? shortened(cells[places.length] ?? '') : null;
    return { bad: [{ line, column: null, value, fault, accepted: `${places.length} columns, as the header has` }] };
  }
  const cell = (column: Column) => withoutFormulaMark((cells[places.indexOf(column)] ?? '').trim());
  const bad: BadRow[] = [];
  const refuse = (column: Column, fault: BadRow['fault'], accepted: string) => {
    bad.push({ line, column: keyListHeader[column], value: shortened(cell(column)), fault, accepted });
    return null;
  };
  const itemNo = numberIn(cell('itemNo')) ?? refuse('itemNo', 'NUMBER_MALFORMED', '1 to 10000000');
  const code =
    codeIn(cell('code')) ?? refuse('code', 'CODE_MALFORMED', 'a project code, for example 2509-320193-89-01-544060');
  const category =
    categoryIn(cell('category')) ?? refuse('category', 'CATEGORY_UNKNOWN', Object.values(keyCategories).join(', '));
  if (itemNo === null || code === null || category === null) return { bad };
  return { row: { line, itemNo, code, category, name: places.includes('name') ? cell('name') : null } };
}

function numberIn(text: string): number | null {
  return /^[1-9]\d{0,7}$/.test(text) && Number(text) <= 10_000_000 ? Number(text) : null;
}

function codeIn(text: string): string | null {
  try {
    return parseProjectCode(text).text;
  } catch (refusal) {
    if (refusal instanceof DomainError) return null;
    throw refusal;
  }
}

function categoryIn(text: string): KeyCategory | null {
  if (isKeyOf(keyCategories, text)) return text;
  return keysOf(keyCategories).find((category) => keyCategories[category] === text) ?? null;
}

/** Enough of a value to find it in the file. */
function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
