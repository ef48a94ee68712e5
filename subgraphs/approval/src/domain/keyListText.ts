import { csvText } from '@guanjia/kernel/csvText';
import type { NamedKeyPlace } from './keyList.ts';
import { keyCategories } from './keyListing.ts';

/** The header that is written, and that is read beside the English one. */
export const keyListHeader = { itemNo: '序号', code: '项目代码', name: '项目名称', category: '类别' } as const;

/** A list as CSV, in which no spreadsheet finds a formula. */
export function keyListText(places: readonly NamedKeyPlace[]): string {
  const rows = places.map(({ itemNo, code, name, category }) => [String(itemNo), code, name, keyCategories[category]]);
  return csvText([Object.values(keyListHeader), ...rows]);
}
