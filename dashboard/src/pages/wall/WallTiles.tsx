import { useQuery } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';
import { WallCountsDocument } from '../../generated/pages/wall/wallCounts.ts';
import { countsOf } from './countLines.ts';
import type { WallBoard } from './createWallBoard.ts';
import { filterOf } from './readRows.ts';
import { StageTiles } from './StageTiles.tsx';
import type { WallFilter } from './WallFilter.ts';

interface WallTilesProps {
  readonly board: WallBoard;
  readonly isComplete: boolean;
  readonly filter: WallFilter;
  readonly onPick: (picked: Pick<WallFilter, 'stages' | 'lights'>) => void;
}

/** Counted here, and by the graph while not all rows are here. */
export function WallTiles({ board, isComplete, filter, onPick }: WallTilesProps) {
  const counted = useQuery(WallCountsDocument, { variables: { filter: filterOf(filter) }, skip: isComplete });
  const counts = useSyncExternalStore(board.subscribe, () => board.readList().counts);
  const early = counted.dataState === 'complete' ? counted.data.wallChartCounts : null;
  return <StageTiles counts={isComplete ? counts : early && countsOf(early)} picked={filter} onPick={onPick} />;
}
