import { calendarDateOf, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Light } from '@guanjia/kernel/light';
import { isId } from '@guanjia/kernel/newId';
import { requireRegion } from '@guanjia/kernel/regions';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { type LightWindow, lightWindow } from '../domain/lightWindow.ts';
import type { InboxPlace } from '../domain/matterTaskStore.ts';
import type { SeenTask } from '../usecases/readMatterTasks.ts';
import { readProviderInbox } from '../usecases/readProviderInbox.ts';
import type { Context } from './context.ts';
import type { QueryproviderInboxArgs } from './generated/resolversTypes.ts';

/** A page of a provider's inbox. @throws BAD_INPUT for a light of matters at their end, REGION_UNKNOWN, FORBIDDEN, PROVIDER_NOT_FOUND, CURSOR_INVALID */
export async function inboxPage(
  { needs, principal }: Pick<Context, 'needs' | 'principal'>,
  { provider, finished = false, statuses, light, region, ...request }: QueryproviderInboxArgs,
): Promise<Connection<SeenTask>> {
  const page = pageArguments(request, 2);
  const today = calendarDateOf(needs.now());
  const query = {
    provider,
    finished,
    statuses: statuses ?? [],
    light: requireLightUnderWay(light ?? null, finished, (wanted) => lightWindow(wanted, needs.calendar, today)),
    dueBefore: null,
    regions: region === null || region === undefined ? null : [requireRegion(region, 'region')],
    after: inboxPlaceOf(page.after),
    limit: page.first + 1,
  };
  const entries = await readProviderInbox(needs, principal, query);
  const places = new Map(entries.map(({ task, place }) => [task.id, place]));
  const rows = entries.map(({ task }): SeenTask => ({ task, view: { scope: 'PROVIDER', provider } }));
  return connectionOf(rows, page, ({ task }) => [places.get(task.id)?.due ?? '', task.id]);
}

function requireLightUnderWay(
  light: Light | null,
  finished: boolean,
  windowOf: (light: Light) => LightWindow,
): LightWindow | null {
  if (light === null) return null;
  if (finished)
    throw new DomainError('BAD_INPUT', { field: 'light', value: light, accepted: 'none, for matters at their end' });
  return windowOf(light);
}

/** The place a cursor of an inbox stands for. @throws CURSOR_INVALID */
export function inboxPlaceOf(after: readonly string[] | null): InboxPlace | null {
  if (after === null) return null;
  const [due = '', id = ''] = after;
  try {
    if (isId(id)) return { due: parseCalendarDate(due, 'after'), id };
  } catch (cause) {
    throw new DomainError('CURSOR_INVALID', { field: 'after' }, { cause });
  }
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
