import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { InboxPlace } from '../domain/matterTaskStore.ts';
import type { SeenTask } from '../usecases/readMatterTasks.ts';
import { readProviderInbox } from '../usecases/readProviderInbox.ts';
import type { Context } from './context.ts';
import type { QueryproviderInboxArgs } from './generated/resolversTypes.ts';

/** A page of a provider's inbox. @throws FORBIDDEN, PROVIDER_NOT_FOUND, CURSOR_INVALID */
export async function inboxPage(
  { needs, principal }: Pick<Context, 'needs' | 'principal'>,
  { provider, finished = false, ...request }: QueryproviderInboxArgs,
): Promise<Connection<SeenTask>> {
  const page = pageArguments(request, 2);
  const query = { provider, finished, after: placeOf(page.after), limit: page.first + 1 };
  const entries = await readProviderInbox(needs, principal, query);
  const places = new Map(entries.map(({ task, place }) => [task.id, place]));
  const rows = entries.map(({ task }): SeenTask => ({ task, view: { scope: 'PROVIDER', provider } }));
  return connectionOf(rows, page, ({ task }) => [places.get(task.id)?.due ?? '', task.id]);
}

function placeOf(after: readonly string[] | null): InboxPlace | null {
  if (after === null) return null;
  const [due = '', id = ''] = after;
  try {
    if (isId(id)) return { due: parseCalendarDate(due, 'after'), id };
  } catch (cause) {
    throw new DomainError('CURSOR_INVALID', { field: 'after' }, { cause });
  }
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
