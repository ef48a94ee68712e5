import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router';
import type { WallBoard } from './createWallBoard.ts';
import type { TimeAxis } from './placeOnAxis.ts';
import { scrollerOf } from './scrollerOf.ts';
import { useRowWords } from './useRowWords.ts';
import { useVirtualRows } from './useVirtualRows.ts';
import type { WallOrder } from './WallOrder.ts';
import { WallTableHead } from './WallTableHead.tsx';
import { WallTableRow } from './WallTableRow.tsx';

interface WallTableProps {
  readonly board: WallBoard;
  /** Pixels. */
  readonly rowHeight: number;
  readonly axis: TimeAxis;
  readonly today: string;
  readonly order: WallOrder;
  readonly onOrder: (order: WallOrder) => void;
}

/** All rows, of which those in sight are drawn. Arrow keys, page keys, Home and End go from project to project. */
export function WallTable({ board, rowHeight, axis, today, order, onOrder }: WallTableProps) {
  const { t } = useTranslation('wall');
  const ids = useSyncExternalStore(board.subscribe, () => board.readList().ids);
  const list = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  const { first, last } = useVirtualRows(list, ids.length, rowHeight);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = linkOf(list.current, wanted.current);
    if (link === null) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  const end = ids.length - 1;
  const go = useCallback(
    (event: KeyboardEvent): void => {
      const element = list.current;
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
      if (element === null || row === null) return;
      const scroller = scrollerOf(element);
      const perPage = Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 1);
      const to = placeAfter(event.key, Number(row.dataset['place']), { perPage, last: end });
      if (to === null) return;
      event.preventDefault();
      bringIntoSight(scroller, element.offsetTop + to * rowHeight, rowHeight);
      const link = linkOf(element, to);
      if (link === null) wanted.current = to;
      else link.focus({ preventScroll: true });
    },
    [end, rowHeight],
  );
  const words = useRowWords();
  const open = useOpenProject();
  const projects = useHref('/projects');
  const shared = useMemo(
    () => ({ axis, today, words, addressOf: (id: string) => `${projects}/${id}`, onKey: go, onOpen: open }),
    [axis, today, words, projects, go, open],
  );
  return (
    <table className="wall-table" aria-label={t('table')} aria-rowcount={ids.length + 1}>
      <thead>
        <WallTableHead axis={axis} order={order} onOrder={onOrder} />
      </thead>
      <tbody className="wall-rows" ref={list} style={{ height: ids.length * rowHeight }}>
        {ids.slice(first, last).map((id, index) => (
          <WallTableRow key={id} id={id} board={board} place={first + index} height={rowHeight} shared={shared} />
        ))}
      </tbody>
    </table>
  );
}

/** Goes to the project of a link that is clicked, without leaving the page; what asks for a tab of its own is left to the browser. */
function useOpenProject(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const row = link?.closest<HTMLElement>('[data-project]');
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (row == null || !isPlain) return;
      event.preventDefault();
      void navigate(`/projects/${row.dataset['project']}`);
    },
    [navigate],
  );
}

interface Reach {
  readonly perPage: number;
  readonly last: number;
}

function placeAfter(key: string, place: number, { perPage, last }: Reach): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + perPage,
    PageUp: place - perPage,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}

function linkOf(list: HTMLElement | null, place: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-place="${place}"] a`) ?? null;
}

/** `top` within what scrolls; the head of the table stays above it. */
function bringIntoSight(scroller: Element, top: number, height: number): void {
  const head = scroller.querySelector<HTMLElement>('.wall-table-head')?.offsetHeight ?? 0;
  if (top < scroller.scrollTop + head) scroller.scrollTop = top - head;
  else if (top + height > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = top + height - scroller.clientHeight;
  }
}
