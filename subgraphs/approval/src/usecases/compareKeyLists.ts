import { DomainError } from '@guanjia/kernel/DomainError';
import { diffKeyPlaces, type KeyPlaceChange } from '../domain/diffKeyPlaces.ts';
import type { Needs } from './needs.ts';
import { type KeyListQuestion, readKeyList } from './readKeyList.ts';

/** What is different between two versions of a list. @throws KEY_LIST_NOT_FOUND naming the version that there is not */
export async function compareKeyLists(
  needs: Pick<Needs, 'keyLists'>,
  { from, to, ...list }: KeyListQuestion & { readonly from: number; readonly to: number },
): Promise<readonly KeyPlaceChange[]> {
  const [older, newer] = [
    await readKeyList(needs, { ...list, version: from }),
    await readKeyList(needs, { ...list, version: to }),
  ];
  if (older === null) throw new DomainError('KEY_LIST_NOT_FOUND', { field: 'from', value: from });
  if (newer === null) throw new DomainError('KEY_LIST_NOT_FOUND', { field: 'to', value: to });
  return diffKeyPlaces(await needs.keyLists.placesOf(older), await needs.keyLists.placesOf(newer));
}
