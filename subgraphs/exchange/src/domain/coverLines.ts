/** One thing a cover sheet says, for a person to read. */
export interface CoverLine {
  /** Where it stands in the sheet: `applicant.phone`, `items.2.name`. */
  readonly label: string;
  readonly value: string;
}

const mostLines = 200;
const longestText = 500;

/**
 * A cover sheet as a list, in the order in which it was written. A very long sheet is cut off, and the last line says so: the
 * digest that is signed covers all of it.
 */
export function coverLines(cover: Readonly<Record<string, unknown>>): CoverLine[] {
  const lines = [...linesOf(cover, '')];
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines), { label: '…', value: `+ ${lines.length - mostLines}` }];
}

function* linesOf(value: unknown, path: string): Generator<CoverLine> {
  if (typeof value !== 'object' || value === null) {
    if (path !== '') yield { label: path, value: textOf(value) };
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0 && path !== '') yield { label: path, value: '—' };
  for (const [key, entry] of entries) {
    const label = shorten(isPlaceInList(value, key) ? String(Number(key) + 1) : key);
    yield* linesOf(entry, path === '' ? label : `${path}.${label}`);
  }
}

function isPlaceInList(value: object, key: string): boolean {
  return Array.isArray(value) && Number.isInteger(Number(key));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return shorten(typeof value === 'string' ? value : JSON.stringify(value));
}

/** In one line, whatever was written, and without half a character at the end. */
function shorten(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= longestText
    ? line
    : `${line
        .slice(0, longestText)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
