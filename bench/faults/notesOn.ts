import type { RowResult } from './runFault.ts';

/** Lines for below a table: what is to be known of single rows. */
export function notesOn(results: readonly RowResult[]): string[] {
  return results
    .filter((result) => result.notes.length > 0)
    .map((result) => `  ${result.isClean ? '·' : '✗'} ${result.backend} ${result.title}: ${result.notes.join('; ')}`);
}
