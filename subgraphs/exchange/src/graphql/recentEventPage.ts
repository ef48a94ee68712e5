import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import { isId } from '@guanjia/kernel/newId';
import { requireRegion } from '@guanjia/kernel/regions';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { RecentChosen, RecentPlace } from '../domain/eventLog.ts';
import type { View } from '../usecases/createView.ts';
import type { QueryrecentEventsArgs } from './generated/resolversTypes.ts';

/** A page of what has happened of late, and what was asked: its counts are made when they are asked for. */
export interface RecentEventPage extends Connection<StoredEvent> {
  readonly chosen: Omit<RecentChosen, 'scopes'>;
}

/** A page of what has happened of late, the latest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, REGION_UNKNOWN */
export async function recentEventPage(
  { since, region, ...request }: QueryrecentEventsArgs,
  view: Pick<View, 'recentEvents'>,
): Promise<RecentEventPage> {
  const page = pageArguments(request, 2);
  const within = region === null || region === undefined ? null : requireRegion(region, 'region');
  const chosen = { since: new Date(since), region: within };
  const after = page.after && placeIn(page.after);
  const rows = await view.recentEvents({ ...chosen, after, limit: page.first + 1 });
  return { ...connectionOf(rows, page, ({ time, id }) => [time, id]), chosen };
}

function placeIn([time = '', id = '']: readonly string[]): RecentPlace {
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime()) || !isId(id)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return { time: instant, id };
}
