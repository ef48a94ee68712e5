import type { ApolloClient } from '@apollo/client';
import { WallLastChangesDocument, type WallLastChangesQuery } from '../../generated/pages/wall/wallLastChanges.ts';
import {
  type WallChartFilter,
  type WallChartSort,
  WallRowsDocument,
  type WallRowsQuery,
} from '../../generated/pages/wall/wallRows.ts';
import { errorIn } from '../../graph/errorIn.ts';
import { readAnew } from '../../graph/readAnew.ts';
import type { WallBoard } from './createWallBoard.ts';
import type { WallChange } from './WallChange.ts';
import type { WallScope } from './WallFilter.ts';
import type { WallSortKey } from './WallOrder.ts';

/** The scope as the graph takes it. */
export function filterOf({ region, levels, kinds, steward, text }: WallScope): WallChartFilter {
  return {
    ...(region !== null && { region }),
    ...(levels.length > 0 && { keyLevels: levels }),
    ...(kinds.length > 0 && { kinds }),
    ...(steward !== null && { steward }),
    ...(text !== '' && { text }),
  };
}

export interface RowsWish {
  readonly scope: WallScope;
  readonly key: WallSortKey;
}

/** Reads all rows of the scope onto the board, page by page, what is first to be seen first. @throws where a page does not come */
export async function readRows(client: ApolloClient, board: WallBoard, wish: RowsWish): Promise<void> {
  const read = new Set<string>();
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await readPage(client, wish, after);
    board.take(nodes);
    for (const { project } of nodes) read.add(project.id);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  board.keepOnly(read);
}

/** What happened last to each project of the scope, page by page. Answers what the exchange could not give, or null. */
export async function readLastChanges(
  client: ApolloClient,
  scope: WallScope,
  onPage: (changes: readonly WallChange[]) => void,
): Promise<unknown> {
  for (let after: string | null = null, more = true; more; ) {
    const { page, error } = await readChangesPage(client, scope, after);
    onPage(page.nodes.flatMap(({ project }) => changesOf(project)));
    if (error !== undefined) return error;
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return null;
}

/** Few, so that the wall has something to show at once. */
const firstPage = 40;
const laterPages = 100;
const pastTheCache = { fetchPolicy: 'no-cache', context: readAnew } as const;

async function readPage(client: ApolloClient, { scope, key }: RowsWish, after: string | null): Promise<RowsPage> {
  const first = after === null ? firstPage : laterPages;
  const { data, error } = await client.query({
    query: WallRowsDocument,
    variables: { filter: filterOf(scope), sort: sortOf(key), first, after },
    ...pastTheCache,
  });
  if (data?.wallChart == null) throw errorIn(error, 'The wall chart is not there.');
  return data.wallChart;
}

async function readChangesPage(client: ApolloClient, scope: WallScope, after: string | null): Promise<ChangesRead> {
  const { data, error } = await client.query({
    query: WallLastChangesDocument,
    variables: { filter: filterOf(scope), first: laterPages, after },
    ...pastTheCache,
  });
  if (data?.wallChart == null) throw errorIn(error, 'The wall chart is not there.');
  return { page: data.wallChart, error };
}

type RowsPage = NonNullable<WallRowsQuery['wallChart']>;
type ChangesPage = NonNullable<WallLastChangesQuery['wallChart']>;

interface ChangesRead {
  readonly page: ChangesPage;
  readonly error: unknown;
}

function sortOf(key: WallSortKey): WallChartSort {
  if (key === 'name') return 'NAME';
  return key === 'deadline' ? 'NEAREST_DEADLINE' : 'WORST_LIGHT';
}

function changesOf({ id, name, timeline }: ChangesPage['nodes'][number]['project']): readonly WallChange[] {
  const events = timeline?.nodes ?? [];
  return events.map(({ label, ...event }) => ({
    ...event,
    projectId: id,
    projectName: name,
    label: label.en,
    labelZh: label.zh,
  }));
}
