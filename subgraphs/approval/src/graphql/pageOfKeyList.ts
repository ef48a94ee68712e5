import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { KeyPlaceChange } from '../domain/diffKeyPlaces.ts';
import type { KeyList, KeyListEntry, KeyListVersion } from '../domain/keyList.ts';
import type { Context } from './context.ts';
import { countIn } from './countIn.ts';
import type { KeyProjectListentriesArgs } from './generated/resolversTypes.ts';

/** A page of a version's places, by their numbers. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfKeyListEntries(
  list: KeyList,
  { category = null, ...request }: KeyProjectListentriesArgs,
  { needs }: Pick<Context, 'needs'>,
): Promise<Connection<KeyListEntry>> {
  const page = pageArguments(request, 1);
  const after = page.after && countIn(page.after[0]);
  const rows = await needs.keyLists.pageEntries({ list, category, limit: page.first + 1, after });
  return connectionOf(rows, page, ({ itemNo }) => [String(itemNo)]);
}

/** A page of a list's versions, the latest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfKeyListVersions(
  list: KeyList,
  request: PageRequest,
  { needs }: Pick<Context, 'needs'>,
): Promise<Connection<KeyListVersion>> {
  const page = pageArguments(request, 1);
  const after = page.after && countIn(page.after[0]);
  const rows = await needs.keyLists.pageVersions({ list, limit: page.first + 1, after });
  return connectionOf(rows, page, ({ version }) => [String(version)]);
}

/** A page of what is different between two versions. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageOfKeyListChanges(
  changes: readonly KeyPlaceChange[],
  request: PageRequest,
): Connection<KeyPlaceChange> {
  const page = pageArguments(request, 1);
  const start = page.after === null ? 0 : countIn(page.after[0]);
  const rows = changes.slice(start, start + page.first + 1);
  const places = new Map(rows.map((row, index) => [row, start + index + 1]));
  return connectionOf(rows, page, (row) => [String(places.get(row) ?? 0)]);
}
