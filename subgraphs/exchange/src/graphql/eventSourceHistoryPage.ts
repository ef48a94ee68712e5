import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { SourceHistoryEntry } from '../domain/eventSource.ts';
import type { SourceHistoryQuery } from '../domain/eventSourceStore.ts';

/** A page of a source's history as a client asks for it, newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function eventSourceHistoryPage(
  request: PageRequest,
  read: (query: SourceHistoryQuery) => Promise<readonly SourceHistoryEntry[]>,
): Promise<Connection<SourceHistoryEntry>> {
  const page = pageArguments(request, 1);
  const before = page.after === null ? null : Number(page.after[0]);
  if (before !== null && !Number.isSafeInteger(before)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return connectionOf(await read({ before, limit: page.first + 1 }), page, ({ position }) => [String(position)]);
}
