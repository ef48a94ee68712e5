import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Delegation } from '../domain/delegation.ts';
import type { Context } from './context.ts';
import type { QuerydelegationsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of delegations, the newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfDelegations(
  { filter, ...request }: QuerydelegationsArgs,
  { needs }: Pick<Context, 'needs'>,
): Promise<Connection<Delegation>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const { agency = null, delegateSubject: delegate = null, liveOn = null } = filter ?? {};
  const wanted = { filter: { agency, delegate, liveOn }, limit: page.first + 1, after };
  return connectionOf(await needs.delegations.page(wanted), page, ({ id }) => [id]);
}
