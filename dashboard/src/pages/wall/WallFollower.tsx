import { useEffect, useMemo, useRef } from 'react';
import { WallFollowDocument, type WallFollowSubscription } from '../../generated/pages/wall/wallFollow.ts';
import { useGraph } from '../../graph/graphContext.ts';
import { inBatches } from '../../graph/inBatches.ts';
import { useFollow } from '../../graph/useFollow.ts';
import type { WallBoard } from './createWallBoard.ts';
import { readRows } from './readRows.ts';
import type { WallScope } from './WallFilter.ts';
import type { WallSortKey } from './WallOrder.ts';

/** How far the wall is read. */
export interface WallReading {
  readonly isComplete: boolean;
  /** Why the rows, or what has happened to them, are not there. */
  readonly rowsError: unknown;
  readonly changesError: unknown;
}

interface WallFollowerProps {
  readonly scope: WallScope;
  /** What is read first. */
  readonly sortKey: WallSortKey;
  readonly board: WallBoard;
  readonly onReading: (change: Partial<WallReading>) => void;
  /** A row could not be given with its update: the wall must be read again. */
  readonly onMissed: () => void;
}

interface Moved {
  readonly update: WallFollowSubscription['projectChanges'];
  /** When it came, in milliseconds. */
  readonly at: number;
}

const missedMs = 10_000;
/** While updates keep coming, what has come in so many milliseconds is drawn at once. */
export const drawEveryMs = 250;

/** Keeps the rows of the board true; draws nothing, so that an update draws nothing but its row. */
export function WallFollower({ scope, sortKey, board, onReading, onMissed }: WallFollowerProps) {
  const { client } = useGraph();
  const missed = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (missed.current !== null) clearTimeout(missed.current);
      missed.current = null;
    },
    [],
  );
  const drawn = useMemo(
    () =>
      inBatches<Moved>(drawEveryMs, (moved) => {
        const rows = moved.flatMap(({ update }) => update.project?.wallChartRow ?? []);
        board.move(rows, moved.at(-1)?.at ?? 0);
      }),
    [board],
  );
  useEffect(() => drawn.stop, [drawn]);
  useFollow({
    fetchPolicy: 'no-cache',
    subscription: WallFollowDocument,
    variables: { filter: scope.region === null ? null : { region: scope.region } },
    projectId: null,
    async snapshot() {
      drawn.stop(); // it has all of that
      onReading({ isComplete: false });
      try {
        await readRows(client, board, { scope, key: sortKey });
        onReading({ isComplete: true, rowsError: null });
      } catch (cause) {
        onReading({ rowsError: cause });
        throw cause;
      }
    },
    onUpdate({ projectChanges: update }) {
      drawn.add({ update, at: Date.now() });
      if (update.project?.wallChartRow == null) missed.current ??= setTimeout(onMissed, missedMs);
    },
  });
  return null;
}
