import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type CsvDelimiter, type CsvReader, type CsvReading, csvDelimiters } from '../domain/keyListFile.ts';
import { keysOf } from '../domain/keysOf.ts';

/** A row of a list is some hundred bytes; what is longer comes of a quote that never ends. */
const largestRecordBytes = 4096;

/** Reads CSV text, with or without BOM, by the delimiter that its first line has most of when none is given. */
export const readCsv: CsvReader = (text, delimiter) => {
  // one sign for each line's end: of two within quotes the parser would count both
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const faults: CsvReading['faults'][number][] = [];
  const note = (fault: CsvError | undefined): undefined => {
    const line = lineOf(fault);
    if (faults.at(-1)?.line !== line) faults.push({ line, fault: fault?.code ?? 'CSV_UNREADABLE' });
  };
  try {
    const rows: unknown = parse(plain, {
      delimiter: csvDelimiters[delimiter ?? delimiterOf(plain)],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: largestRecordBytes,
      on_skip: note,
    });
    return { records: Array.isArray(rows) ? rows.flatMap(recordOf) : [], faults };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    note(fault);
    return { records: [], faults };
  }
};

function recordOf(row: unknown): CsvReading['records'] {
  if (!isRow(row) || row.record.every((cell) => cell.trim() === '')) return [];
  return [{ line: row.info.lines, cells: row.record }];
}

function isRow(row: unknown): row is { readonly info: Info; readonly record: readonly string[] } {
  return typeof row === 'object' && row !== null && 'info' in row && 'record' in row && Array.isArray(row.record);
}

function lineOf(fault: CsvError | undefined): number {
  const line: unknown = fault?.['lines'];
  return typeof line === 'number' ? line : 1;
}

/** Most common in the first line; comma when there is none. */
function delimiterOf(text: string): CsvDelimiter {
  const header = text.split('\n', 1)[0] ?? '';
  const countOf = (name: CsvDelimiter) => header.split(csvDelimiters[name]).length;
  return keysOf(csvDelimiters).reduce((best, name) => (countOf(name) > countOf(best) ? name : best), 'COMMA');
}
