import type { NamedKeyPlace } from './keyList.ts';
import { keyCategories } from './keyListing.ts';

/** The header that is written, and that is read beside the English one. */
export const keyListHeader = { itemNo: '序号', code: '项目代码', name: '项目名称', category: '类别' } as const;

/** Spreadsheets take a cell that begins with such a sign for a formula; one that has our mark already gets another. */
const formulaStart = /^'*[=+\-@＝＋－＠\t\r]/;

/** A list as CSV (UTF-8 with BOM, CRLF, quoted as RFC 4180 says), in which no spreadsheet finds a formula. */
export function keyListText(places: readonly NamedKeyPlace[]): string {
  const rows = places.map(({ itemNo, code, name, category }) => [String(itemNo), code, name, keyCategories[category]]);
  const lines = [Object.values(keyListHeader), ...rows].map((cells) => cells.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell without the mark that `keyListText` puts before what looks like a formula. */
export function withoutFormulaMark(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function cellOf(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
