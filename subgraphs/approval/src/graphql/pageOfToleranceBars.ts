import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { ToleranceBar } from '../domain/toleranceBar.ts';
import type { Context } from './context.ts';
import type { QuerytoleranceBarsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of the bars, the latest promise first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfToleranceBars(
  { filter, ...request }: QuerytoleranceBarsArgs,
  { needs }: Pick<Context, 'needs'>,
): Promise<Connection<ToleranceBar>> {
  const page = pageArguments(request, 1);
  const rows = await needs.commitments.pageBars({
    ownerCreditCode: filter?.ownerCreditCode ?? undefined,
    isCleared: filter?.cleared ?? undefined,
    limit: page.first + 1,
    after: page.after && idIn(page.after[0]),
  });
  return connectionOf(rows, page, ({ id }) => [id]);
}
