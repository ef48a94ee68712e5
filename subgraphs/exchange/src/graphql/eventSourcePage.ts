import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { EventSource } from '../domain/eventSource.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';

/** A page of event sources as a client asks for it, oldest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function eventSourcePage(
  request: PageRequest,
  find: EventSourceStore['find'],
): Promise<Connection<EventSource>> {
  const page = pageArguments(request, 1);
  return connectionOf(await find(page.after?.[0] ?? null, page.first + 1), page, ({ id }) => [id]);
}
