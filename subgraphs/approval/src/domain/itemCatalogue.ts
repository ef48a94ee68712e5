import { DomainError } from '@guanjia/kernel/DomainError';
import { checkCatalogue } from './checkCatalogue.ts';
import type { Item } from './item.ts';

/** The items in force (事项清单). */
export interface ItemCatalogue {
  /** In the order of stage and file. */
  readonly items: readonly Item[];
  find(code: string): Item | null;
  /** @throws ITEM_NOT_FOUND */
  require(code: string): Item;
}

/** An item, and where in which file it stands. */
export interface PlacedItem {
  readonly item: Item;
  readonly path: string;
}

/** A catalogue that does not contradict itself. @throws CATALOGUE_INVALID naming the path at fault */
export function createItemCatalogue(placed: readonly PlacedItem[]): ItemCatalogue {
  checkCatalogue(placed);
  const items = placed.map(({ item }) => item);
  const byCode = new Map(items.map((item) => [item.code, item]));
  const find = (code: string) => byCode.get(code) ?? null;
  return {
    items,
    find,
    require: (code) => find(code) ?? refuse(code),
  };
}

function refuse(code: string): never {
  throw new DomainError('ITEM_NOT_FOUND', { field: 'itemCode', value: code });
}
