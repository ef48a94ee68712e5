import { useEffect, useMemo } from 'react';
import { WallNewsDocument, type WallNewsSubscription } from '../../generated/pages/wall/wallNews.ts';
import { useGraph } from '../../graph/graphContext.ts';
import { inBatches } from '../../graph/inBatches.ts';
import { useFollow } from '../../graph/useFollow.ts';
import { beijingMidnight } from '../../locale/beijingDay.ts';
import type { ChangeLog } from './createChangeLog.ts';
import type { WallBoard } from './createWallBoard.ts';
import { readLastChanges, readToday } from './readNews.ts';
import type { WallChange } from './WallChange.ts';
import type { WallScope } from './WallFilter.ts';
import { drawEveryMs, type WallReading } from './WallFollower.tsx';

interface WallNewsFollowerProps {
  readonly scope: WallScope;
  readonly today: string;
  readonly board: WallBoard;
  readonly log: ChangeLog;
  readonly onReading: (change: Partial<WallReading>) => void;
}

type Update = WallNewsSubscription['progressFeed'];

/** Tells what has happened, in words, as far as it is for the reader: the last of each row, all of today, and then what comes. */
export function WallNewsFollower({ scope, today, board, log, onReading }: WallNewsFollowerProps) {
  const { client } = useGraph();
  const told = useMemo(
    () =>
      inBatches<Update>(drawEveryMs, (updates) => {
        const changes = updates.flatMap(changesOf);
        board.tell(changes);
        log.add(changes);
      }),
    [board, log],
  );
  useEffect(() => told.stop, [told]);
  useFollow({
    fetchPolicy: 'no-cache',
    subscription: WallNewsDocument,
    variables: { filter: scope.region === null ? null : { region: scope.region } },
    projectId: null,
    async snapshot() {
      // beside the rows, which are there without it
      const read = [
        readToday(client, { region: scope.region, since: beijingMidnight(today) }, log.add),
        readLastChanges(client, scope, board.tell),
      ];
      void Promise.all(read).then(
        (errors) => onReading({ changesError: errors.find((error) => error !== null) ?? null }),
        (changesError: unknown) => onReading({ changesError }),
      );
    },
    onUpdate: ({ progressFeed: update }) => told.add(update),
  });
  return null;
}

function changesOf({ project, ...update }: Update): readonly WallChange[] {
  return project === null ? [] : [{ ...update, projectId: project.id, projectName: project.name }];
}
