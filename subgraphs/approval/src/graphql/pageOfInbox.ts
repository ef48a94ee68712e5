import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Application } from '../domain/application.ts';
import type { InboxQuestion } from '../domain/applicationStore.ts';
import { pageInbox } from '../usecases/pageInbox.ts';
import type { Context } from './context.ts';
import type { QueryapplicationInboxArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of an agency's inbox. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, FORBIDDEN */
export async function pageOfInbox(
  { agency, effect = null, ...request }: QueryapplicationInboxArgs,
  { needs, principal }: Context,
): Promise<Connection<Application>> {
  const page = pageArguments(request, 3);
  const wanted = { agency, effect, limit: page.first + 1, after: page.after && placeIn(page.after) };
  const entries = await pageInbox(needs, principal, wanted);
  const connection = connectionOf(entries, page, ({ application, key, dueOn }) => [String(key), dueOn, application.id]);
  return {
    ...connection,
    nodes: connection.nodes.map(({ application }) => application),
    edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: node.application })),
  };
}

function placeIn([key, dueOn = '', id]: readonly string[]): NonNullable<InboxQuestion['after']> {
  return { key: key === 'true', dueOn: parseCalendarDate(dueOn, 'after'), id: idIn(id) };
}
