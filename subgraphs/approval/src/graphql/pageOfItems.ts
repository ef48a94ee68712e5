import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Item } from '../domain/item.ts';
import { wordsItemFits } from '../domain/itemApplies.ts';
import type { Context } from './context.ts';
import type { QueryitemsArgs } from './generated/resolversTypes.ts';

/** A page of the catalogue in its own order. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export function pageOfItems(
  { filter, ...request }: QueryitemsArgs,
  { needs }: Pick<Context, 'needs'>,
): Connection<Item> {
  const page = pageArguments(request, 1);
  const { items } = needs.catalogue;
  const wanted = items.slice(page.after ? placeBehind(items, page.after[0]) : 0).filter((item) => fits(item, filter));
  return connectionOf(wanted.slice(0, page.first + 1), page, ({ code }) => [code]);
}

function placeBehind(items: readonly Item[], code: string | undefined): number {
  const place = items.findIndex((item) => item.code === code);
  if (place < 0) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return place + 1;
}

function fits(item: Item, filter: QueryitemsArgs['filter']): boolean {
  const { stage, agency, nature } = item;
  return (
    (!filter?.stage || filter.stage === stage) &&
    (!filter?.agency || filter.agency === agency) &&
    (!filter?.nature || filter.nature === nature) &&
    (!filter?.kind || wordsItemFits(item, 'kind', [filter.kind]).length > 0)
  );
}
