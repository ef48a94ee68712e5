import type { ApolloClient } from '@apollo/client';
import {
  type WallChartFilter,
  type WallChartSort,
  WallRowsDocument,
  type WallRowsQuery,
} from '../../generated/pages/wall/wallRows.ts';
import { errorIn } from '../../graph/errorIn.ts';
import { readAnew } from '../../graph/readAnew.ts';
import type { WallBoard } from './createWallBoard.ts';
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

/** Few, so that the wall has something to show at once. */
const firstPage = 40;
const laterPages = 100;
/** The graph's answer of now. */
export const pastTheCache = { fetchPolicy: 'no-cache', context: readAnew } as const;

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

type RowsPage = NonNullable<WallRowsQuery['wallChart']>;
function sortOf(key: WallSortKey): WallChartSort {
  if (key === 'name') return 'NAME';
  return key === 'deadline' ? 'NEAREST_DEADLINE' : 'WORST_LIGHT';
}
