/** Full-width signs open a formula too where Chinese is typed. */
const opensFormula = /^[=+\-@＝＋－＠\t\r]/;
const needsQuotes = /[",\r\n]/;

/**
 * Rows as CSV (RFC 4180) for a spreadsheet: with a byte-order mark, so that Chinese is read as UTF-8; what a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = opensFormula.test(text.trimStart()) || opensFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
