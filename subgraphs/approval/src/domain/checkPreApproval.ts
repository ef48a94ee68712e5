import { DomainError } from '@guanjia/kernel/DomainError';
import type { PlacedItem } from './catalogueEntries.ts';
import { isAssistedOnly } from './item.ts';

/**
 * Refuses a pre-approval of what is decided elsewhere, one that awaits what the item does not ask for, or one whose key
 * review is not an item decided here, or the item itself (A10). @throws CATALOGUE_INVALID with the path
 */
export function checkPreApproval({ item, path }: PlacedItem, byCode: ReadonlyMap<string, PlacedItem>): void {
  if (item.preApproval === null) return;
  const { mayAwait, keyReview } = item.preApproval;
  const at = `${path}.preApproval`;
  if (isAssistedOnly(item)) refuse(at, item.code, 'an item that is decided here');
  const asked = item.prerequisites.flatMap((one) => ('items' in one ? one.items : [one.document]));
  const known = new Set([...asked, ...item.materials.map(({ code }) => code)]);
  const wrong = mayAwait.findIndex((code, index) => !known.has(code) || mayAwait.indexOf(code) < index);
  if (wrong >= 0)
    refuse(`${at}.mayAwait[${wrong}]`, mayAwait[wrong], 'a prerequisite or a material of the item, each once');
  const review = keyReview === null ? null : byCode.get(keyReview)?.item;
  if (review === null) return;
  if (review === undefined || review === item || isAssistedOnly(review)) {
    refuse(`${at}.keyReview`, keyReview, 'the code of another item that is decided here');
  }
}

function refuse(path: string, value: unknown, accepted: string): never {
  throw new DomainError('CATALOGUE_INVALID', { path, value, accepted });
}
