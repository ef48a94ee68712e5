import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { keyLevels } from '@guanjia/kernel/projectFacts';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { keysOf } from '../domain/keysOf.ts';
import type { WallChartRow } from '../domain/wallChart.ts';
import type { RowPlace, StewardCount, WallChartFilter, WallChartSort } from '../domain/wallChartStore.ts';
import { pageWallChart, pageWallChartStewards } from '../usecases/pageWallChart.ts';
import type { Context } from './context.ts';
import type { QuerywallChartArgs, QuerywallChartStewardsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';
import { projectFilterOf } from './projectFilterOf.ts';

type Asking = Pick<Context, 'needs' | 'principal'>;

/** A page of the wall chart, and by which filter it was made: its total is counted when it is asked for. */
export interface WallChartPage extends Connection<WallChartRow> {
  readonly filter: WallChartFilter;
}

/**
 * A page of the wall chart.
 * @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, BAD_INPUT for a cursor of another order, and the filter's refusals
 */
export async function pageOfWallChart(
  { filter: given, sort = 'NEWEST', ...request }: QuerywallChartArgs,
  { needs, principal }: Asking,
): Promise<WallChartPage> {
  const page = pageArguments(request, 3);
  const filter = wallChartFilterOf(given);
  const after = page.after && placeIn(page.after, sort);
  const rows = await pageWallChart(needs, principal, { filter, sort, limit: page.first + 1, after });
  const { nodes, edges, pageInfo } = connectionOf(rows, page, ({ place }) => [place.sort, place.key, place.id]);
  return {
    nodes: nodes.map(({ row }) => row),
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.row })),
    pageInfo,
    filter,
  };
}

/** A page of the people who carry rows. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, and the filter's refusals */
export async function pageOfWallChartStewards(
  { filter, ...request }: QuerywallChartStewardsArgs,
  { needs, principal }: Asking,
): Promise<Connection<StewardCount>> {
  const page = pageArguments(request, 2);
  const after = page.after && { personName: page.after[0] ?? '', personId: idIn(page.after[1]) };
  const rows = await pageWallChartStewards(needs, principal, {
    filter: wallChartFilterOf(filter),
    limit: page.first + 1,
    after,
  });
  return connectionOf(rows, page, ({ personName, personId }) => [personName, personId]);
}

/** A filter as a client writes it, as the domain takes it. @throws BAD_INPUT when one value and several are given for the same */
export function wallChartFilterOf(given: QuerywallChartArgs['filter']): WallChartFilter {
  const { onlyKeyProjects, ...rest } = given ?? {};
  const { region, kinds, keyLevels: levels, stages, steward, text, lights } = projectFilterOf(rest);
  const onLists = levels ?? (onlyKeyProjects === true ? keysOf(keyLevels) : undefined);
  return { region, kinds, keyLevels: onLists, stages, steward, text, lights };
}

function placeIn([written, key = '', id]: readonly string[], sort: WallChartSort): RowPlace {
  if (written !== sort) {
    throw new DomainError('BAD_INPUT', { field: 'after', value: written, accepted: `a cursor of the order ${sort}` });
  }
  if (sort === 'NEAREST_DEADLINE') parseCalendarDate(key, 'after');
  if (sort === 'WORST_LIGHT') requireRank(key);
  return { sort, key, id: idIn(id) };
}

function requireRank(key: string): void {
  if (!/^[0-3]/.test(key)) throw new DomainError('CURSOR_INVALID', { field: 'after', value: key });
  parseCalendarDate(key.slice(1), 'after');
}
