import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Leg } from '../domain/handoff.ts';

/** A page of legs as a client asks for it, in the order of their ids. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function legPage(
  request: PageRequest,
  read: (after: string | null, limit: number) => Promise<readonly Leg[]>,
): Promise<Connection<Leg>> {
  const page = pageArguments(request, 1);
  const after = page.after?.[0] ?? null;
  if (after !== null && !isId(after)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return connectionOf(await read(after, page.first + 1), page, ({ id }) => [id]);
}
