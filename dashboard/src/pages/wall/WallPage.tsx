import './wall.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useToday } from '../../locale/useToday.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { useTheme } from '../../theme/themeContext.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { coversScope } from './coversScope.ts';
import { createChangeLog } from './createChangeLog.ts';
import { createWallBoard, type WallBoard } from './createWallBoard.ts';
import { axisOf } from './placeOnAxis.ts';
import { useAutoPaging } from './useAutoPaging.ts';
import { useScopeWords } from './useScopeWords.ts';
import { useWallScreens } from './useWallScreens.ts';
import { WallBar } from './WallBar.tsx';
import type { WallScope } from './WallFilter.ts';
import { WallFollower, type WallReading } from './WallFollower.tsx';
import { WallNewsFollower } from './WallNewsFollower.tsx';
import { WallSummary } from './WallSummary.tsx';
import { WallTable } from './WallTable.tsx';
import { WallTiles } from './WallTiles.tsx';
import { readWallAddress, type WallAddress, writeWallAddress } from './wallAddress.ts';

const keptChanges = 500;
/** Its fields are the heaviest of the page, and not needed to see the projects; a wall has none. */
const WallFilters = lazy(async () => ({ default: (await import('./WallFilters.tsx')).WallFilters }));

/** Every project by stage and light, live (挂图作战, D1). */
export function WallPage() {
  const { t } = useTranslation('wall');
  const { wall } = useTheme();
  const today = useToday();
  const { address, change } = useWallAddress();
  const { filter, order } = address;
  const [board] = useState(() => createWallBoard(address));
  const [log] = useState(() => createChangeLog(keptChanges));
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<WallReading>({ isComplete: false, rowsError: null, changesError: null });
  const onReading = useCallback((news: Partial<WallReading>) => setReading((now) => ({ ...now, ...news })), []);
  const scope = useScope(filter);
  useEffect(() => board.show(address), [board, address]);
  const count = useSyncExternalStore(board.subscribe, () => board.readList().ids.length);
  const axis = useAxis(board, count, today);
  const scroller = useRef<HTMLDivElement>(null);
  const screens = useWallScreens({ scroller, wall, count, choice: address.screens });
  const paging = useAutoPaging({ scroller, screens, enabled: wall });
  const scopeWords = useScopeWords(filter, board);
  const onOrder = useCallback((next: WallAddress['order']) => change({ order: next }), [change]);
  const onFilter = useCallback(
    (next: Partial<WallAddress['filter']>) => change({ filter: { ...filter, ...next } }),
    [change, filter],
  );
  const onChoice = useCallback((choice: WallAddress['screens']) => change({ screens: choice }), [change]);
  const onClear = useCallback(() => change({ filter: everything }), [change]);
  return (
    <div className="wall" data-complete={reading.isComplete} data-dense={screens.isDense}>
      {wall ? (
        <WallBar scope={scopeWords} paging={paging} choice={address.screens} onChoice={onChoice} />
      ) : (
        <div className="wall-head">
          <PageHeading text={t('heading')} />
          <output>{countWords(t, count, reading.isComplete)}</output>
          <a href={addressOnTheWall()}>{t('openWall')}</a>
        </div>
      )}
      {!wall && (
        <Suspense fallback={<div className="wall-filters" />}>
          <WallFilters {...{ address, board, onOrder, onClear }} onChange={onFilter} />
        </Suspense>
      )}
      <WallTiles board={board} isComplete={reading.isComplete} filter={filter} onPick={onFilter} />
      <AbsentNote error={reading.rowsError} />
      <div className="wall-body">
        <div className="wall-scroll" ref={scroller}>
          {count === 0 ? (
            <EmptyWall board={board} reading={reading} />
          ) : (
            <WallTable {...{ board, axis, today, order, onOrder }} rowHeight={screens.rowHeight} />
          )}
        </div>
        {paging.isSummary && <WallSummary board={board} region={filter.region} screens={screens} />}
        <ChangesPanel log={log} today={today} error={reading.changesError} />
      </div>
      <WallFollower
        key={JSON.stringify([scope, today, round])}
        sortKey={order.key}
        onMissed={() => setRound(round + 1)}
        {...{ scope, board, onReading }}
      />
      {reading.isComplete && (
        <WallNewsFollower key={JSON.stringify([scope, today])} {...{ scope, today, board, log, onReading }} />
      )}
    </div>
  );
}

const everything: WallAddress['filter'] = {
  region: null,
  levels: [],
  kinds: [],
  stages: [],
  lights: [],
  steward: null,
  text: '',
};

function useWallAddress() {
  const [parameters, setParameters] = useSearchParams();
  const address = useMemo(() => readWallAddress(parameters), [parameters]);
  const change = useCallback(
    (next: Partial<WallAddress>) =>
      setParameters((now) => writeWallAddress(now, { ...readWallAddress(now), ...next }), { replace: true }),
    [setParameters],
  );
  return { address, change };
}

/** What is read: it stays as long as all that is wanted is among it. */
function useScope({ region, levels, kinds, steward, text }: WallScope): WallScope {
  const wanted = { region, levels, kinds, steward, text };
  const [scope, setScope] = useState(wanted);
  if (coversScope(scope, wanted)) return scope;
  setScope(wanted);
  return wanted;
}

/** Of all that is known, so that a filter does not move the bars; looked at again when rows come or go. */
function useAxis(board: WallBoard, count: number, today: string) {
  const days = (): string[] =>
    [...board.lines()].flatMap(({ row }) =>
      [row.plannedStart, row.plannedFinish, row.expectedFinish, row.startedOn, row.finishedOn].filter(
        (day) => day !== null,
      ),
    );
  const { from, to } = axisOf(count === 0 ? [] : days(), today);
  return useMemo(() => ({ from, to }), [from, to]);
}

type Translate = ReturnType<typeof useTranslation<'wall'>>['t'];

function countWords(t: Translate, count: number, isComplete: boolean): string {
  return isComplete ? t('count', { count }) : t('countSoFar', { count });
}

function EmptyWall({ board, reading }: { readonly board: WallBoard; readonly reading: WallReading }) {
  const { t } = useTranslation('wall');
  const total = useSyncExternalStore(board.subscribe, () => board.readList().counts.total);
  return <p className="wall-empty">{t(emptyWords(reading, total))}</p>;
}

function emptyWords({ isComplete, rowsError }: WallReading, inScope: number): string {
  if (!isComplete) return rowsError === null ? 'reading' : 'notRead';
  return inScope === 0 ? 'empty.nothing' : 'empty.picked';
}

function addressOnTheWall(): string {
  const address = new URL(location.href);
  address.searchParams.set('wall', '');
  return address.href;
}
