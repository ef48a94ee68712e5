/** Full-width signs open a formula too where Chinese is typed; a cell that has our mark already gets another. */
const looksLikeFormula = /^'*\s*[=+\-@＝＋－＠\t\r]/;
const needsQuotes = /[",;'\t\r\n]/;

/**
 * Rows as CSV (RFC 4180) for a spreadsheet: with a byte-order mark, so that Chinese is read as UTF-8; what a spreadsheet
 * would take for a formula gets an apostrophe before it, which `withoutFormulaMark` takes away again.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A cell as it was before `csvText` marked it. */
export function withoutFormulaMark(cell: string): string {
  return cell.startsWith("'") && looksLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function cellOf(text: string): string {
  const safe = looksLikeFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
